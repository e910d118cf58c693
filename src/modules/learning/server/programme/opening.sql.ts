import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { isAsked, standsAs } from './asked.sql.ts';
import type { Opening } from './opening.rules.ts';

/**
 * The facts that decide whether a person may do a step, as one JSON column; for a query that has
 * `learning.step`, `learning.course` and `learning.programme` under these names. Nobody (a guest) has no facts.
 */
export function openingFacts(personaId: string | null): RawBuilder<Opening> {
  const done = (stepId: RawBuilder<unknown>) => sql`exists (
    select 1 from learning.standing f where f.step_id = ${stepId} and f.persona_id = ${personaId}::uuid)`;
  return sql<Opening>`jsonb_build_object(
    'stands', ${standsAs()},
    'rests', programme.set_aside is not null,
    'enrolled', exists (select 1 from learning.enrolment e
      where e.programme_id = step.programme_id and e.persona_id = ${personaId}::uuid),
    'done', ${done(sql`step.id`)},
    'begun', exists (select 1 from learning.step_start b
        where b.step_id = step.id and b.persona_id = ${personaId}::uuid)
      or exists (select 1 from learning.counted c
        where c.step_id = step.id and c.author_id = ${personaId}::uuid),
    'missingBefore', (select count(*)::int from learning.step earlier
      join learning.course earlier_course on earlier_course.id = earlier.course_id
      where earlier.programme_id = step.programme_id and ${isAsked('earlier')}
        and (earlier_course.position, earlier.position) < (course.position, step.position)
        and not ${done(sql`earlier.id`)}))`;
}
