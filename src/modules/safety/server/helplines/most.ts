import type { Tx } from '#platform/db/database.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { Refusal } from '#platform/verdict.ts';
import { countHelplines } from './helpline.sql.ts';

/** Every page of help carries them all, and somebody confirms each of them by hand. */
const MOST = 300;

/** Where there are as many as there may be, no further one comes, nor one back. */
export async function refuseOneMore(tx: Tx): Promise<void> {
  await takeLock(tx, 'safety.helpline');
  if ((await countHelplines(tx)).count >= MOST)
    throw new Refusal('conflict', 'too_many_helplines', { params: { max: MOST } });
}
