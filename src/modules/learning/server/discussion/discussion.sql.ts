import { sql } from '#platform/db/sql.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Requires } from '../counting/gradebook.rules.ts';
import type { Opening } from '../programme/opening.rules.ts';
import { openingFacts } from '../programme/opening.sql.ts';
import { inSight, requires } from '../programme/deeds.sql.ts';
import { visibleTo } from '../programme/visible.sql.ts';
import type { LearningTables } from '../tables.ts';

/** The tables of learning, and the faces of people. */
export type Tables = LearningTables & MemberCardTable;

/** A discussion that the actor may read, with what decides what they may do in it. */
export type DiscussionRow = {
  id: string;
  slug: string;
  programmeId: string;
  programmeSlug: string;
  side: Side;
  hostId: string | null;
  /** The newest version, and what it asks. */
  version: number;
  requires: Requires;
  /** The version under which the actor began, where they have. */
  startVersion: number | null;
  requiresAtStart: Requires | null;
  /** Of the version under which the actor began, or else of the newest. */
  questions: string[];
  minWords: number;
  isFolded: boolean;
  opening: Opening;
  /** Has an answer that was not taken away; it may be held. */
  answered: boolean;
};

/** Every discussion the actor may read; callers say which. The ONE condition decides. */
export const discussions = (tx: Tx<Tables>, actor: Actor) =>
  tx
    .selectFrom('learning.step as step')
    .innerJoin('learning.course as course', 'course.id', 'step.course_id')
    .innerJoin('learning.programme as programme', 'programme.id', 'step.programme_id')
    .innerJoin('learning.step_version as newest', (join) =>
      join.onRef('newest.step_id', '=', 'step.id').onRef('newest.version', '=', 'step.version'),
    )
    .leftJoin('learning.step_start as start', (join) =>
      join.onRef('start.step_id', '=', 'step.id').on('start.persona_id', '=', actor.personaId),
    )
    .innerJoin('learning.step_version as version', (join) =>
      join
        .onRef('version.step_id', '=', 'step.id')
        .on(sql<boolean>`version.version = coalesce(start.version, step.version)`),
    )
    .where('step.kind', '=', 'discussion')
    .where(visibleTo(actor))
    .select([
      'step.id',
      'step.slug',
      'step.version',
      'step.host_id as hostId',
      'programme.id as programmeId',
      'programme.slug as programmeSlug',
      'start.version as startVersion',
      'version.min_words as minWords',
      'version.is_folded as isFolded',
      sql<Side>`programme.side`.as('side'),
      sql<string[]>`version.questions`.as('questions'),
      requires('newest').as('requires'),
      sql<Requires | null>`case when start.version is not null then ${requires('version')} end`.as(
        'requiresAtStart',
      ),
      openingFacts(actor.personaId).as('opening'),
      sql<boolean>`exists (select 1 from learning.post own where own.step_id = step.id
        and own.author_id = ${actor.personaId}::uuid and own.counts = 'answer'
        and own.deleted_at is null and own.removed_at is null)`.as('answered'),
    ]);

export const findDiscussion = (
  tx: Tx<Tables>,
  actor: Actor,
  stepId: string,
): Promise<DiscussionRow | undefined> =>
  discussions(tx, actor).where('step.id', '=', stepId).executeTakeFirst();

/** A discussion as its page begins: the words of the newest version, and who holds it. */
export const discussionPlace = (
  tx: Tx<Tables>,
  actor: Actor,
  at: { programme: string; step: string },
) =>
  discussions(tx, actor)
    .leftJoin('accounts.pub_member_card as host', (join) =>
      join.onRef('host.id', '=', 'step.host_id').on(inSight('host.id', actor.blocked)),
    )
    .where('programme.slug', '=', at.programme)
    .where('step.slug', '=', at.step)
    .select([
      'newest.title',
      'newest.body_html as html',
      'newest.video_url as videoUrl',
      'programme.title as programmeTitle',
      'host.name as hostName',
    ])
    .executeTakeFirst();
