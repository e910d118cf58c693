import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { T } from '../tx.ts';

/** Takes people out of every programme of a side, as learners and as hosts. */
export async function dropOfSide(tx: T, people: readonly string[], side: Side): Promise<void> {
  const there = sql`p.id = programme_id and p.side = ${side}`;
  await sql`delete from learning.enrolment using learning.programme p
    where ${there} and persona_id = any(${people}::uuid[])`.execute(tx);
  await sql`update learning.step set host_id = null from learning.programme p
    where ${there} and host_id = any(${people}::uuid[])`.execute(tx);
}
