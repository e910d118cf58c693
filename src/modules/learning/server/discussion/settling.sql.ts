import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Requires } from '../counting/register.rules.ts';
import { requires } from '../programme/deeds.sql.ts';
import type { Tables } from './discussion.sql.ts';
import type { Settling } from './settle.ts';

/** What decides about the completion of somebody else than the actor; undefined for who takes no part. */
export const settlingOfAuthor = (
  tx: Tx<Tables>,
  stepId: string,
  personaId: string,
): Promise<Settling | undefined> =>
  tx
    .selectFrom('learning.step as step')
    .innerJoin('learning.enrolment as enrolment', (join) =>
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
      'enrolment.persona_id as personaId',
      'step.version',
      'start.version as startVersion',
      requires('newest').as('requires'),
      sql<Requires | null>`case when began.step_id is not null then ${requires('began')} end`.as(
        'requiresAtStart',
      ),
      sql<boolean>`done.step_id is not null`.as('completedBefore'),
      sql<boolean>`true`.as('takesPart'),
    ])
    .executeTakeFirst();
