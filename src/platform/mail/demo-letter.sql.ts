import type { Tx } from '../db/database.ts';

export type DemoLetterTables = {
  'platform.demo_letter': { id: string; at: Date; address: string; subject: string; body: string };
};

type DemoLetter = DemoLetterTables['platform.demo_letter'];

/** How many are kept. */
const MOST = 50;

export async function keepDemoLetter(tx: Tx<DemoLetterTables>, letter: DemoLetter): Promise<void> {
  await tx.insertInto('platform.demo_letter').values(letter).execute();
  await tx
    .deleteFrom('platform.demo_letter')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('platform.demo_letter')
        .select('id')
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .offset(MOST)
        .limit(1_000),
    )
    .execute();
}

export async function listDemoLetters(tx: Tx<DemoLetterTables>): Promise<DemoLetter[]> {
  return tx
    .selectFrom('platform.demo_letter')
    .select(['id', 'at', 'address', 'subject', 'body'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
}
