import { sql } from '#platform/db/sql.ts';
import type { Requires } from '../counting/gradebook.rules.ts';
import { requires } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

type CompletionFacts = {
  programmeId: string;
  version: number;
  requires: Requires;
  startVersion: number | null;
  requiresAtStart: Requires | null;
  completedBefore: boolean;
  /** Is enrolled: nothing is granted to those who only walk beside. */
  takesPart: boolean;
};

/** What decides about somebody's completion, read once they are locked: the rule may have changed. */
export const completionFacts = (tx: R, stepId: string, personaId: string) =>
  sql<CompletionFacts>`
    select step.programme_id as "programmeId", step.version, start.version as "startVersion",
      ${requires('newest')} as requires,
      case when began.step_id is not null then ${requires('began')} end as "requiresAtStart",
      done.step_id is not null as "completedBefore", enrolment.persona_id is not null as "takesPart"
    from (select ${personaId}::uuid as id) me join learning.step on step.id = ${stepId}::uuid
    join learning.step_version newest on newest.step_id = step.id and newest.version = step.version
    left join learning.enrolment
      on enrolment.programme_id = step.programme_id and enrolment.persona_id = me.id
    left join learning.step_start start on start.step_id = step.id and start.persona_id = me.id
    left join learning.step_version began
      on began.step_id = step.id and began.version = start.version
    left join learning.standing done on done.step_id = step.id and done.persona_id = me.id`.one(tx);

/** Discussions of a programme in which somebody wrote and was never done, in their order. */
export async function begunDiscussions(
  tx: R,
  programmeId: string,
  personaId: string,
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select step.id from learning.step step join learning.course course on course.id = step.course_id
    where step.programme_id = ${programmeId}::uuid and step.kind = 'discussion'
      and exists (select from learning.counted c where c.step_id = step.id and c.author_id = ${personaId}::uuid)
      and not exists (select from learning.completion done
        where done.step_id = step.id and done.persona_id = ${personaId}::uuid)
    order by course.position, step.position`.rows(tx);
  return rows.map(({ id }) => id);
}
