import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { T } from '../tx.ts';

/** Takes people out of every programme of a side, as learners and as hosts, with what hosts wrote to them and what they wrote as hosts. */
export async function dropOfSide(tx: T, people: readonly string[], side: Side): Promise<void> {
  const there = sql`p.id = programme_id and p.side = ${side}`;
  await sql`delete from learning.enrolment using learning.programme p
    where ${there} and persona_id = any(${people}::uuid[])`.execute(tx);
  await sql`delete from learning.nudge_recipient using learning.nudge n, learning.programme p
    where n.id = nudge_id and p.id = n.programme_id and p.side = ${side}
      and persona_id = any(${people}::uuid[])`.execute(tx);
  await sql`delete from learning.nudge using learning.programme p
    where ${there} and author_id = any(${people}::uuid[])`.execute(tx);
  await sql`update learning.step set host_id = null from learning.programme p
    where ${there} and host_id = any(${people}::uuid[])`.execute(tx);
}
