import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { LearningTables } from '../tables.ts';
import type { Opening } from './opening.rules.ts';

/**
 * The facts that decide whether a person may do a step, as one JSON column; for a query that has
 * `learning.step` and `learning.course` under these aliases. Nobody (a guest) has no facts.
 */
export function openingFacts(
  personaId: string | null,
  step = 'step',
  course = 'course',
): RawBuilder<Opening> {
  const s = (name: string) => sql.ref(`${step}.${name}`);
  const before = sql`(earlier_course.position, earlier.position) < (${sql.ref(`${course}.position`)}, ${s('position')})`;
  const done = (stepId: RawBuilder<unknown>) => sql<boolean>`exists (
    select 1 from learning.standing f where f.step_id = ${stepId} and f.persona_id = ${personaId}::uuid)`;
  return sql<Opening>`jsonb_build_object(
    'enrolled', exists (select 1 from learning.enrolment e
      where e.programme_id = ${s('programme_id')} and e.persona_id = ${personaId}::uuid),
    'done', ${done(s('id'))},
    'begun', exists (select 1 from learning.step_start b
        where b.step_id = ${s('id')} and b.persona_id = ${personaId}::uuid)
      or exists (select 1 from learning.counted c
        where c.step_id = ${s('id')} and c.author_id = ${personaId}::uuid),
    'missingBefore', (select count(*)::int from learning.step earlier
      join learning.course earlier_course on earlier_course.id = earlier.course_id
      where earlier.programme_id = ${s('programme_id')} and ${before}
        and not ${done(sql`earlier.id`)}))`;
}

/** Remembers under which version of its rule somebody began a step; the first time stands. */
export async function beginStep(
  tx: Tx<LearningTables>,
  start: { stepId: string; personaId: string; version: number; now: Date },
): Promise<void> {
  await tx
    .insertInto('learning.step_start')
    .values({
      step_id: start.stepId,
      persona_id: start.personaId,
      version: start.version,
      started_at: start.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
