import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { LearningTables } from '../tables.ts';

type Placed = { id: string; courseId: string };

/** The steps and the courses of a programme, both in their order. */
export async function order(tx: ReadTx<LearningTables>, programmeId: string) {
  const courses = await tx
    .selectFrom('learning.course')
    .select('id')
    .where('programme_id', '=', programmeId)
    .orderBy('position')
    .execute();
  const steps: Placed[] = await tx
    .selectFrom('learning.step')
    .select(['id', 'course_id as courseId'])
    .where('programme_id', '=', programmeId)
    .orderBy('position')
    .execute();
  return { courses: courses.map(({ id }) => id), steps };
}

/** Writes the places of these steps anew, in one statement: the constraint looks at its end. */
export async function placeSteps(
  tx: Tx<LearningTables>,
  places: readonly (Placed & { position: number })[],
): Promise<void> {
  await sql`update learning.step s set course_id = p."courseId", position = p.position
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p(id uuid, "courseId" uuid, position int)
    where s.id = p.id`.execute(tx);
}
