import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { RuleView } from '../../authoring.contract.ts';
import type { StepKind } from '../../programme.contract.ts';
import { authoredBy } from '../programme/visible.sql.ts';
import type { LearningTables } from '../tables.ts';
import { untouched } from './authored.sql.ts';

type Reading = ReadTx<LearningTables>;

export const coursesOf = (tx: Reading, programmeId: string) =>
  tx
    .selectFrom('learning.course')
    .select(['id', 'title', 'summary'])
    .where('programme_id', '=', programmeId)
    .orderBy('position')
    .execute();

export const stepsOf = (tx: Reading, programmeId: string) =>
  tx
    .selectFrom('learning.step as step')
    .innerJoin('learning.step_version as version', (join) =>
      join.onRef('version.step_id', '=', 'step.id').onRef('version.version', '=', 'step.version'),
    )
    .select([
      'step.id',
      'step.course_id as courseId',
      'step.slug',
      'step.version',
      'version.title',
      sql<StepKind>`step.kind`.as('kind'),
      untouched('step').as('untouched'),
    ])
    .where('step.programme_id', '=', programmeId)
    .orderBy('step.position')
    .execute();

/** A step as its authors see it, in one statement. */
export const stepForAuthors = (
  tx: Reading,
  actor: Actor,
  at: { programme: string; step: string },
) =>
  tx
    .selectFrom('learning.programme as programme')
    .innerJoin('learning.step as step', 'step.programme_id', 'programme.id')
    .innerJoin('learning.course as course', 'course.id', 'step.course_id')
    .innerJoin('learning.step_version as version', (join) =>
      join.onRef('version.step_id', '=', 'step.id').onRef('version.version', '=', 'step.version'),
    )
    .where(authoredBy(actor))
    .where('programme.slug', '=', at.programme)
    .where('step.slug', '=', at.step)
    .select([
      'step.id',
      'step.slug',
      'step.version',
      'version.title',
      'version.body',
      'version.body_html as html',
      'version.video_url as videoUrl',
      sql<StepKind>`step.kind`.as('kind'),
      untouched('step').as('untouched'),
      sql<RuleView>`jsonb_build_object('questions', version.questions,
        'requiresAnswer', version.requires_answer, 'repliesToPeers', version.replies_to_peers,
        'minWords', version.min_words, 'folded', version.is_folded)`.as('rule'),
      sql<number>`(select count(*)::int from learning.step_start start
        where start.step_id = step.id and start.version < step.version
          and not exists (select 1 from learning.standing f
            where f.step_id = step.id and f.persona_id = start.persona_id))`.as('underOldRule'),
      sql<{ slug: string; title: string }>`jsonb_build_object(
        'slug', programme.slug, 'title', programme.title)`.as('programme'),
      sql<{ id: string; title: string }>`jsonb_build_object(
        'id', course.id, 'title', course.title)`.as('course'),
    ])
    .executeTakeFirst();
