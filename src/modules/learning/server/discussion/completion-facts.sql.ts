import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Requires } from '../counting/gradebook.rules.ts';
import { requires } from '../programme/deeds.sql.ts';
import type { Tables } from './discussion.sql.ts';
import type { CompletionFacts } from './evaluate-completion.ts';

/** What decides about somebody's completion, read once they are locked: the rule may have changed. */
export const completionFacts = (
  tx: ReadTx<Tables>,
  stepId: string,
  personaId: string,
): Promise<CompletionFacts> =>
  tx
    .selectFrom('learning.step as step')
    .leftJoin('learning.enrolment as enrolment', (join) =>
      join
        .onRef('enrolment.programme_id', '=', 'step.programme_id')
        .on('enrolment.persona_id', '=', personaId),
    )
    .innerJoin('learning.step_version as newest', (join) =>
      join.onRef('newest.step_id', '=', 'step.id').onRef('newest.version', '=', 'step.version'),
    )
    .leftJoin('learning.step_start as start', (join) =>
      join.onRef('start.step_id', '=', 'step.id').on('start.persona_id', '=', personaId),
    )
    .leftJoin('learning.step_version as began', (join) =>
      join.onRef('began.step_id', '=', 'step.id').onRef('began.version', '=', 'start.version'),
    )
    .leftJoin('learning.standing as done', (join) =>
      join.onRef('done.step_id', '=', 'step.id').on('done.persona_id', '=', personaId),
    )
    .where('step.id', '=', stepId)
    .select([
      'step.id as stepId',
      'step.programme_id as programmeId',
      sql<string>`${personaId}::uuid`.as('personaId'),
      'step.version',
      'start.version as startVersion',
      requires('newest').as('requires'),
      sql<Requires | null>`case when began.step_id is not null then ${requires('began')} end`.as(
        'requiresAtStart',
      ),
      sql<boolean>`done.step_id is not null`.as('completedBefore'),
      sql<boolean>`enrolment.persona_id is not null`.as('takesPart'),
    ])
    .executeTakeFirstOrThrow();

/** Discussions of a programme in which somebody wrote and was never done, in their order. */
export async function begunDiscussions(
  tx: ReadTx<Tables>,
  programmeId: string,
  personaId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select step.id from learning.step step join learning.course course on course.id = step.course_id
    where step.programme_id = ${programmeId}::uuid and step.kind = 'discussion'
      and exists (select from learning.counted c where c.step_id = step.id and c.author_id = ${personaId}::uuid)
      and not exists (select from learning.completion done
        where done.step_id = step.id and done.persona_id = ${personaId}::uuid)
    order by course.position, step.position`.execute(tx);
  return rows.map(({ id }) => id);
}
