import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { visibleTo } from '../space/visible.sql.ts';
import { writer } from '#modules/posts/index.server.ts';
import { openness } from '../space/arranging.sql.ts';
import type { Openness } from '../space/openness.rules.ts';
import type { Ending } from '../../thread.contract.ts';
import type { ModeratedThread, Place } from './moderation.policy.ts';

/** A thread as those who look after its space meet it. */
export type ThreadToModerate = ModeratedThread &
  Openness &
  Record<'id' | 'slug' | 'title' | 'spaceSlug' | 'spaceTitle', string> & {
    spaceLanguage: string | null;
  };
/** Its row is locked until the act is through. `authorId`: who opened it, with or without a name. */
export type ThreadSubject = ThreadToModerate & {
  lastSeq: number;
  authorId: string;
  openingId: string | null;
  isAnonymous: boolean;
};

export const moderatedColumns = sql`thread.id, thread.slug, thread.title, space.id as "spaceId",
  space.parent_id as "parentId", space.slug as "spaceSlug", space.title as "spaceTitle",
  space.language as "spaceLanguage", space.side,
  thread.closed_at as "closedAt", thread.pinned_at as "pinnedAt", thread.featured_at as "featuredAt",
  thread.hidden_at as "hiddenAt", ${openness},
  thread.merged_into as "mergedInto"`;

/** By id or by slug. Undefined where the actor may not read the space. Locks the thread. */
export const findModeratedThread = (
  tx: Tx,
  actor: Actor,
  which: { id: string } | { slug: string },
) =>
  sql<ThreadSubject>`
    select ${moderatedColumns}, thread.last_seq as "lastSeq", ${writer('opening')} as "authorId",
      opening.id as "openingId", opening.author_id is null as "isAnonymous"
    from community.thread thread
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where ${'id' in which ? sql`thread.id = ${which.id}::uuid` : sql`thread.slug = ${which.slug}`}
      and ${visibleTo(actor)}
    for update of thread`.first(tx);

/** Locks a thread and another one, in the one order in which everybody locks two. */
export const lockTwo = (tx: Tx, id: string, slug: string) =>
  sql`select from community.thread where id = ${id}::uuid or slug = ${slug}
    order by id for update`.execute(tx);

/** Where a thread may be moved: a space the actor may read, on any side. */
export const findTarget = (tx: ReadTx, actor: Actor, id: string) =>
  sql<Place & Openness & { slug: string; title: string; isArchived: boolean }>`
    select space.id as "spaceId", space.parent_id as "parentId", space.slug, space.title, space.side,
      space.archived_at is not null as "isArchived", ${openness}
    from community.space space where space.id = ${id}::uuid and ${visibleTo(actor)}`.first(tx);

export type Mark = 'pinned' | 'featured' | 'closed' | 'hidden';
/** Closes a thread, as one that came to its end or for a rule. */
export const setClosed = (
  tx: Tx,
  threadId: string,
  { at, as, words, byOpener }: { at: Date; as: Ending | null; words: string; byOpener: boolean },
) =>
  sql`update community.thread set closed_at = ${at}, closed_as = ${as}, closed_words = ${words},
      closed_by_opener = ${byOpener} where id = ${threadId}::uuid`.execute(tx);

export const setMark = (tx: Tx, threadId: string, mark: Mark, at: Date | null) =>
  sql`update community.thread set ${sql.ref(`${mark}_at`)} = ${at} where id = ${threadId}`.execute(
    tx,
  );

/** Says up to where a thread is numbered. Its row is locked. */
export const setLastSeq = (tx: Tx, { id, lastSeq }: { id: string; lastSeq: number }) =>
  sql`update community.thread set last_seq = ${lastSeq} where id = ${id}::uuid`.execute(tx);
