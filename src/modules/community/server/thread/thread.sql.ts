import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { isOwn } from '#modules/posts/index.server.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { NamedSpace, Reads, Writes, AtSpace } from '../../space.contract.ts';
import type { Ending, ThreadKind } from '../../thread.contract.ts';
import { saidEverywhere } from '#platform/languages/said.sql.ts';
import { aboutFor, guidelinesFor, readIn, titleFor } from '../space/spoken.sql.ts';
import { parentFor } from '../space/space.sql.ts';
import { holdsRole, moderatedBy, offeredTo, visibleTo } from '../space/visible.sql.ts';
import { isSpace } from '../space/at.sql.ts';

/** A space that the actor may read, with what decides what they may do in it. */
export type SpaceRow = {
  spaceId: string;
  parentId: string | null;
  spaceSlug: string;
  spaceTitle: string;
  side: Side;
  reads: Reads;
  writes: Writes;
  /** Holds one of the duties or badges that the space names for writing. */
  holdsWriting: boolean;
  isWelcome: boolean;
  allowsAnonymous: boolean;
  /** What is begun there is a question. */
  forQuestions: boolean;
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
  closedAs: Ending | null;
  closedWords: string;
  closedByOpener: boolean;
  unseenAt: Date | null;
  /** Since when those who look after the space keep it from everybody, also from who opened it. */
  threadHiddenAt: Date | null;
  /** Its first words were taken back by who wrote them. */
  openingDeletedAt: Date | null;
  /** Its first words were taken from sight by those who look after the space. */
  openingHiddenAt: Date | null;
  mergedInto: string | null;
};

/** What is read of a space; `read` says what the actor has read of its guidelines. */
const ofSpace = (actor: Actor) => sql`space.id as "spaceId", space.parent_id as "parentId",
  space.slug as "spaceSlug", ${titleFor(actor)} as "spaceTitle", space.is_welcome as "isWelcome",
  space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions",
  space.guidelines_version as "guidelinesVersion",
  space.archived_at as "archivedAt", space.side, space.reads, space.writes,
  coalesce(read.version, 0) as "guidelinesRead", ${holdsRole(actor, 'space', 'write')} as "holdsWriting"`;

const guidelinesRead = ({ personaId }: Actor) => sql`left join community.guidelines_read read
  on read.space_id = space.id and read.persona_id = ${personaId}::uuid`;

export const findSpace = (tx: ReadTx, actor: Actor, spaceId: string) =>
  sql<SpaceRow>`
    select ${ofSpace(actor)} from community.space ${guidelinesRead(actor)}
    where ${visibleTo(actor)} and space.id = ${spaceId}::uuid`.first(tx);

/** What is shown of a space before somebody writes there. */
export type Shown = {
  guidelinesHtml: string;
  aboutHtml: string;
  spaceLanguage: string | null;
  parent: NamedSpace | null;
};
export const shownColumns = (actor: Actor) => sql`${guidelinesFor(actor)} as "guidelinesHtml",
  ${aboutFor(actor)} as "aboutHtml", ${readIn(actor)} as "spaceLanguage",
  (select ${parentFor(actor, 'above')} from community.space above where above.id = space.parent_id) as parent`;

export const spaceToWriteIn = (tx: ReadTx, actor: Actor, at: AtSpace) =>
  sql<SpaceRow & Shown>`
    select ${ofSpace(actor)}, ${shownColumns(actor)}
    from community.space ${guidelinesRead(actor)}
    where ${visibleTo(actor)} and ${isSpace(at)}`.first(tx);

/**
 * Threads in spaces the actor may read: `more` is read and joined beside them, `which` says which. The ONE
 * condition decides. A thread that was merged has no posts any more, and so no opening one.
 */
export const threads = <Row extends ThreadRow>(
  tx: ReadTx,
  actor: Actor,
  which: RawBuilder<unknown>,
  { more = sql``, joins = sql`` }: Partial<Record<'more' | 'joins', RawBuilder<unknown>>> = {},
) =>
  sql<Row>`
    select ${ofSpace(actor)}, thread.id as "threadId", thread.slug as "threadSlug", thread.title,
      thread.author_id as "openerId", thread.replies, thread.answered_at as "answeredAt",
      thread.closed_at as "closedAt", thread.closed_as as "closedAs", thread.closed_words as "closedWords",
      thread.closed_by_opener as "closedByOpener", thread.unseen_at as "unseenAt", thread.hidden_at as "threadHiddenAt", thread.merged_into as "mergedInto",
      opening.id as "openingId", opening.deleted_at as "openingDeletedAt", opening.hidden_at as "openingHiddenAt", opening.alias as "openerAlias", thread.kind,
      ${isOwn('opening', actor)} as "isOpener" ${more}
    from community.space ${guidelinesRead(actor)}
    join community.thread on thread.space_id = space.id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    ${joins}
    where ${visibleTo(actor)} and ${which}`.first(tx);

export const findThread = (tx: ReadTx, actor: Actor, threadId: string) =>
  threads<ThreadRow>(tx, actor, sql`thread.id = ${threadId}::uuid`);

/** The spaces that somebody may read, as posts ask for what decides who reads. */
export const spacesRead = (actor: Actor): RawBuilder<unknown> => sql`
  select space.id, space.slug, ${titleFor(actor)}, ${readIn(actor)},
    ${saidEverywhere('space.id', 'space.title')}, '/talk/' || space.slug, space.position, ${moderatedBy(actor)},
    ${offeredTo(actor)}, '{}'::uuid[] from community.space space where ${visibleTo(actor)}`;

/** Threads as search knows them. */
export const threadsSearched = (ids: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select thread.id, thread.title, thread.kind from community.thread thread
  where thread.id = any(${ids}) and thread.unseen_at is null and thread.merged_into is null`;
