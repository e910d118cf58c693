import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { T } from '../tx.ts';

/** Takes people out of every programme of a side, as learners and as hosts. */
export async function dropOfSide(tx: T, personaIds: readonly string[], side: Side): Promise<void> {
  const people = [...personaIds];
  await sql`delete from learning.enrolment e using learning.programme p
    where p.id = e.programme_id and p.side = ${side} and e.persona_id = any(${people}::uuid[])`.execute(
    tx,
  );
  await sql`update learning.step s set host_id = null from learning.programme p
    where p.id = s.programme_id and p.side = ${side} and s.host_id = any(${people}::uuid[])`.execute(
    tx,
  );
}
