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
    isArchived: boolean;
  };
/** Where the actor looks after it, its row is locked until the act is through. `authorId`: who opened it, with or without a name. */
export type ThreadSubject = ThreadToModerate & {
  lastSeq: number;
  authorId: string;
  openingId: string | null;
  isAnonymous: boolean;
  closing: Closing | null;
};

export const moderatedColumns = sql`thread.id, thread.slug, thread.title, space.id as "spaceId",
  space.parent_id as "parentId", space.slug as "spaceSlug", space.title as "spaceTitle",
  space.language as "spaceLanguage", space.side, space.archived_at is not null as "isArchived",
  thread.closed_at as "closedAt", thread.pinned_at as "pinnedAt", thread.featured_at as "featuredAt",
  thread.hidden_at as "hiddenAt", ${openness},
  thread.merged_into as "mergedInto"`;

/** Undefined where the actor may not read the space. */
export const findModeratedThread = (tx: ReadTx, actor: Actor, id: string) =>
  sql<ThreadSubject>`
    select ${moderatedColumns}, thread.last_seq as "lastSeq", ${writer('opening')} as "authorId",
      opening.id as "openingId", opening.author_id is null as "isAnonymous", ${closing} as closing
    from community.thread thread
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = ${id}::uuid
      and ${visibleTo(actor)}`.first(tx);

/** Where a thread may be moved: a space the actor may read, on any side. */
export const findTarget = (tx: ReadTx, actor: Actor, id: string) =>
  sql<Place & Openness & { slug: string; title: string; isArchived: boolean }>`
    select space.id as "spaceId", space.parent_id as "parentId", space.slug, space.title, space.side,
      space.archived_at is not null as "isArchived", ${openness}
    from community.space space where space.id = ${id}::uuid and ${visibleTo(actor)}`.first(tx);

/** How a thread is closed: for a rule (`as` is null), or as one that came to its end. */
export type Closing = { at: Date | string; as: Ending | null; words: string; byOpener: boolean };
/** How it is closed now, as a column; null: it is open. */
const closing = sql`case when thread.closed_at is not null then json_build_object('at', thread.closed_at,
  'as', thread.closed_as, 'words', thread.closed_words, 'byOpener', thread.closed_by_opener) end`;

/** Closes a thread, or opens it (null): then nothing is left of how it was closed. */
export const setClosed = (tx: Tx, threadId: string, how: Closing | null) =>
  sql`update community.thread set closed_at = ${how?.at ?? null}, closed_as = ${how?.as ?? null},
      closed_words = ${how?.words ?? ''}, closed_by_opener = ${how?.byOpener ?? false}
    where id = ${threadId}::uuid`.execute(tx);

export type Mark = 'pinned' | 'featured' | 'hidden';

export const setMark = (tx: Tx, threadId: string, mark: Mark, at: Date | string | null) =>
  sql`update community.thread set ${sql.ref(`${mark}_at`)} = ${at} where id = ${threadId}`.execute(
    tx,
  );

/** Says up to where a thread is numbered. Its row is locked. */
export const setLastSeq = (tx: Tx, { id, lastSeq }: { id: string; lastSeq: number }) =>
  sql`update community.thread set last_seq = ${lastSeq} where id = ${id}::uuid`.execute(tx);
