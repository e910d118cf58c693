import { sql } from '#platform/db/sql.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { isOwn } from '#modules/posts/index.server.ts';
import type { PubPostTables } from '#modules/posts/published.contract.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { ThreadKind } from '../../thread.contract.ts';
import { holdsRole, visibleTo } from '../space/visible.sql.ts';
import type { CommunityTables } from '../tables.ts';

/** The tables of the community, what stands in its threads, and the faces of people. */
export type Tables = CommunityTables & PubPostTables & MemberCardTable;

/** A space that the actor may read, with what decides what they may do in it. */
export type SpaceRow = {
  spaceId: string;
  parentId: string | null;
  spaceSlug: string;
  spaceTitle: string;
  side: Side;
  reads: 'everyone' | 'members' | 'holders';
  writes: 'readers' | 'holders' | 'staff';
  /** Holds one of the duties or badges that the space names for writing. */
  holdsWriting: boolean;
  isWelcome: boolean;
  allowsAnonymous: boolean;
  guidelinesVersion: number;
  /** The version the actor has read; 0 for none. */
  guidelinesRead: number;
  archivedAt: Date | null;
};

/** A thread in a space the actor may read. Whether the thread is seen, `maySeeThread` decides. */
export type ThreadRow = SpaceRow & {
  threadId: string;
  threadSlug: string;
  title: string;
  kind: ThreadKind;
  /** Null when it was opened without a name, or by somebody who left. */
  openerId: string | null;
  openerAlias: number | null;
  openingId: string | null;
  /** The actor opened it, with or without a name. */
  isOpener: boolean;
  replies: number;
  answeredAt: Date | null;
  closedAt: Date | null;
  unseenAt: Date | null;
  mergedInto: string | null;
};

/** Spaces the actor may read; callers say which. The ONE condition decides. */
const spaces = (tx: Tx<Tables>, actor: Actor) =>
  tx
    .selectFrom('community.space as space')
    .leftJoin('community.guidelines_read as read', (join) =>
      join.onRef('read.space_id', '=', 'space.id').on('read.persona_id', '=', actor.personaId),
    )
    .where(visibleTo(actor))
    .select([
      'space.id as spaceId',
      'space.parent_id as parentId',
      'space.slug as spaceSlug',
      'space.title as spaceTitle',
      'space.is_welcome as isWelcome',
      'space.allows_anonymous as allowsAnonymous',
      'space.guidelines_version as guidelinesVersion',
      'space.archived_at as archivedAt',
      sql<Side>`space.side`.as('side'),
      sql<SpaceRow['reads']>`space.reads`.as('reads'),
      sql<SpaceRow['writes']>`space.writes`.as('writes'),
      sql<number>`coalesce(read.version, 0)`.as('guidelinesRead'),
      holdsRole(actor, 'space', 'write').as('holdsWriting'),
    ]);

export const findSpace = (
  tx: Tx<Tables>,
  actor: Actor,
  which: { id: string } | { slug: string },
): Promise<SpaceRow | undefined> =>
  spaces(tx, actor)
    .where('id' in which ? 'space.id' : 'space.slug', '=', 'id' in which ? which.id : which.slug)
    .executeTakeFirst();

/** A space with what is shown before somebody writes there. */
export const spaceToWriteIn = (tx: Tx<Tables>, actor: Actor, slug: string) =>
  spaces(tx, actor)
    .leftJoin('community.space as parent', (join) =>
      // Named only to those who may read that too.
      join.onRef('parent.id', '=', 'space.parent_id').on(visibleTo(actor, 'parent')),
    )
    .where('space.slug', '=', slug)
    .select([
      'space.guidelines_html as guidelinesHtml',
      'parent.slug as parentSlug',
      'parent.title as parentTitle',
    ])
    .executeTakeFirst();

/** Threads in spaces the actor may read; callers say which. */
export const threads = (tx: Tx<Tables>, actor: Actor) =>
  spaces(tx, actor)
    .innerJoin('community.thread as thread', 'thread.space_id', 'space.id')
    // A thread that was merged has no posts any more.
    .leftJoin('posts.pub_post as opening', (join) =>
      join.onRef('opening.place_id', '=', 'thread.id').on('opening.seq', '=', 1),
    )
    .select([
      'thread.id as threadId',
      'thread.slug as threadSlug',
      'thread.title',
      'thread.author_id as openerId',
      'thread.replies',
      'thread.answered_at as answeredAt',
      'thread.closed_at as closedAt',
      'thread.unseen_at as unseenAt',
      'thread.merged_into as mergedInto',
      'opening.id as openingId',
      'opening.alias as openerAlias',
      sql<ThreadKind>`thread.kind`.as('kind'),
      isOwn('opening', actor).as('isOpener'),
    ]);

export const findThread = (
  tx: Tx<Tables>,
  actor: Actor,
  threadId: string,
): Promise<ThreadRow | undefined> =>
  threads(tx, actor).where('thread.id', '=', threadId).executeTakeFirst();
