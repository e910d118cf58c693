import type { ReadTx, Tx } from '../db/database.ts';

export type DemoEmailTables = {
  'platform.demo_letter': { id: string; at: Date; address: string; subject: string; body: string };
};

type DemoEmail = DemoEmailTables['platform.demo_letter'];

/** How many are kept. */
const MOST = 50;

export async function insertDemoEmail(tx: Tx<DemoEmailTables>, email: DemoEmail): Promise<void> {
  await tx.insertInto('platform.demo_letter').values(email).execute();
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

export async function listDemoEmails(tx: ReadTx<DemoEmailTables>): Promise<DemoEmail[]> {
  return tx
    .selectFrom('platform.demo_letter')
    .select(['id', 'at', 'address', 'subject', 'body'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
}
