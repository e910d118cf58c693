import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { StepKind } from '../../programme.contract.ts';
import type { LearningTables } from '../tables.ts';

/** The row is held: of two authors who move things at once, one does it after the other. */
type Options = { lock?: boolean };

const programmes = (tx: ReadTx<LearningTables>, { lock = true }: Options = {}) =>
  tx
    .selectFrom('learning.programme as programme')
    .select([
      'programme.id',
      'programme.slug',
      sql<Side>`programme.side`.as('side'),
      sql<boolean>`programme.published_at is not null`.as('published'),
    ])
    .$if(lock, (q) => q.forNoKeyUpdate('programme'));

/** A programme, as those who write it need it; whether the actor does is the policy's to say. */
export const authoredProgramme = (tx: ReadTx<LearningTables>, slug: string, options?: Options) =>
  programmes(tx, options)
    .where('programme.slug', '=', slug)
    .select([
      'programme.title',
      'programme.summary',
      'programme.is_public as isPublic',
      sql<number>`(select count(*)::int from learning.step s where s.programme_id = programme.id)`.as(
        'steps',
      ),
    ])
    .executeTakeFirst();

/** A course of such a programme. */
export const authoredCourse = (tx: Tx<LearningTables>, courseId: string) =>
  programmes(tx)
    .innerJoin('learning.course as course', 'course.programme_id', 'programme.id')
    .where('course.id', '=', courseId)
    .select([
      'course.id as courseId',
      sql<number>`(select count(*)::int from learning.step s where s.course_id = course.id)`.as(
        'steps',
      ),
    ])
    .executeTakeFirst();

/** A step of such a programme, with what its newest version asks. */
export const authoredStep = (tx: Tx<LearningTables>, stepId: string) =>
  programmes(tx)
    .innerJoin('learning.step as step', 'step.programme_id', 'programme.id')
    .innerJoin('learning.step_version as version', (join) =>
      join.onRef('version.step_id', '=', 'step.id').onRef('version.version', '=', 'step.version'),
    )
    .where('step.id', '=', stepId)
    .select([
      'step.id as stepId',
      'step.slug as stepSlug',
      'step.course_id as courseId',
      'step.version',
      'version.requires_answer as requiresAnswer',
      'version.replies_to_peers as repliesToPeers',
      'version.min_words as minWords',
      'version.is_folded as folded',
      sql<StepKind>`step.kind`.as('kind'),
      sql<string[]>`version.questions`.as('questions'),
      untouched('step').as('untouched'),
    ])
    .executeTakeFirst();

/** Nobody began, wrote or finished a step. */
export const untouched = (step: string) => {
  const id = sql.ref(`${step}.id`);
  return sql<boolean>`not (
    exists (select 1 from learning.step_start t where t.step_id = ${id})
    or exists (select 1 from learning.counted t where t.step_id = ${id})
    or exists (select 1 from learning.completion t where t.step_id = ${id}))`;
};
