import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Requires } from '../counting/gradebook.rules.ts';
import type { Decided } from '../counting/judge.rules.ts';
import { isAsked } from '../programme/asked.sql.ts';
import { deeds, requires } from '../programme/deeds.sql.ts';
import { wasGranted } from '../programme/granting.sql.ts';
import type { R } from '../tx.ts';

export type CompletionFacts = {
  programmeId: string;
  version: number;
  requires: Requires;
  startVersion: number | null;
  requiresAtStart: Requires | null;
  completedBefore: boolean;
  /** Is enrolled: nothing is granted to those who only walk beside. */
  takesPart: boolean;
  /** What others can see of theirs: an answer, and to how many peers they replied. */
  answered: boolean;
  replies: number;
};

/** How what somebody is about to post meets what they have posted, whether or not others see it. */
type Earlier = { hasAnswer: boolean; hasSaid: boolean; hasRepliedTo: boolean };

/** What decides about somebody's completion, read once they are locked: the rule may have changed. */
export const completionFacts = (tx: R, stepId: string, personaId: string) =>
  facts<CompletionFacts>(stepId, personaId, sql``).one(tx);

/** The same before they post words that count for this person; words that are gone have no key. */
export const factsBefore = (
  tx: R,
  { stepId, personaId }: { stepId: string; personaId: string },
  { textKey, to }: Pick<Decided, 'textKey' | 'to'>,
) =>
  facts<CompletionFacts & Earlier>(
    ...[stepId, personaId],
    sql`, coalesce(bool_or(c.counts = 'answer'), false) as "hasAnswer",
      coalesce(bool_or(c.has_own_words and c.text_key = ${textKey}), false) as "hasSaid",
      coalesce(bool_or(c.counts = 'reply' and c.stands and c.counts_to = ${to}::uuid), false) as "hasRepliedTo"`,
  ).one(tx);

const facts = <Facts>(stepId: string, personaId: string, more: RawBuilder<unknown>) =>
  sql<Facts>`
    select step.programme_id as "programmeId", step.version, start.version as "startVersion",
      ${requires('newest')} as requires,
      case when began.step_id is not null then ${requires('began')} end as "requiresAtStart",
      done.step_id is not null as "completedBefore", enrolment.persona_id is not null as "takesPart", did.*
    from (select ${personaId}::uuid as id) me join learning.step on step.id = ${stepId}::uuid
    join learning.step_version newest on newest.step_id = step.id and newest.version = step.version
    left join learning.enrolment
      on enrolment.programme_id = step.programme_id and enrolment.persona_id = me.id
    left join learning.step_start start on start.step_id = step.id and start.persona_id = me.id
    left join learning.step_version began
      on began.step_id = step.id and began.version = start.version
    left join learning.standing done on done.step_id = step.id and done.persona_id = me.id
    cross join lateral ${deeds(sql`step.id`, sql`me.id`, more)} did`;

/** Discussions of a programme in which somebody wrote and was never done, in their order. */
export async function begunDiscussions(
  tx: R,
  programmeId: string,
  personaId: string,
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select step.id from learning.step step join learning.course course on course.id = step.course_id
    where step.programme_id = ${programmeId}::uuid and step.kind = 'discussion' and ${isAsked()}
      and exists (select from learning.counted c where c.step_id = step.id and c.author_id = ${personaId}::uuid)
      and not ${wasGranted(sql.ref('step.id'), sql`${personaId}::uuid`)}
    order by course.position, step.position`.rows(tx);
  return rows.map(({ id }) => id);
}

/** Who of these people is not done with a step. */
export async function notDone(tx: R, stepId: string, people: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select person.id from unnest(${people}::uuid[]) person (id)
    where not exists (select from learning.standing f
      where f.step_id = ${stepId}::uuid and f.persona_id = person.id)`.rows(tx);
  return rows.map(({ id }) => id);
}
