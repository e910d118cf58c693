import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { visibleTo } from '../space/visible.sql.ts';
import { writer } from '#modules/posts/index.server.ts';
import type { Tables } from '../thread/thread.sql.ts';
import type { ModeratedThread } from './moderation.policy.ts';

type Db = Tx<Tables>;
type Reading = ReadTx<Tables>;

/** A thread as those who look after its space meet it; its row is locked until the act is through. */
export type ThreadSubject = ModeratedThread & {
  id: string;
  slug: string;
  title: string;
  spaceSlug: string;
  spaceTitle: string;
  lastSeq: number;
  /** The opening post, and who wrote it, with or without a name. */
  openingId: string;
  authorId: string;
  isAnonymous: boolean;
};

/** By id or by slug. Undefined where the actor may not read the space. Locks the thread. */
export async function findModeratedThread(
  tx: Db,
  actor: Actor,
  which: { id: string } | { slug: string },
): Promise<ThreadSubject | undefined> {
  const { rows } = await sql<ThreadSubject>`
    select thread.id, thread.slug, thread.title, space.id as "spaceId", space.parent_id as "parentId", space.slug as "spaceSlug",
      space.title as "spaceTitle", space.side, thread.closed_at as "closedAt",
      thread.pinned_at as "pinnedAt", thread.featured_at as "featuredAt",
      thread.merged_into as "mergedInto", thread.last_seq as "lastSeq", opening.id as "openingId",
      ${writer('opening')} as "authorId", opening.author_id is null as "isAnonymous"
    from community.thread thread
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where ${'id' in which ? sql`thread.id = ${which.id}::uuid` : sql`thread.slug = ${which.slug}`}
      and ${visibleTo(actor)}
    for update of thread`.execute(tx);
  return rows[0];
}

/** Locks a thread and another one, in the one order in which everybody locks two. */
export async function lockTwo(tx: Db, id: string, slug: string): Promise<void> {
  await sql`select from community.thread where id = ${id}::uuid or slug = ${slug}
    order by id for update`.execute(tx);
}

/** Where a thread may be moved: a space the actor may read, on any side. */
export async function findTarget(tx: Reading, actor: Actor, id: string) {
  const { rows } = await sql<{
    spaceId: string;
    parentId: string | null;
    slug: string;
    title: string;
    side: Side;
    archivedAt: Date | null;
  }>`
    select space.id as "spaceId", space.parent_id as "parentId", space.slug, space.title, space.side, space.archived_at as "archivedAt"
    from community.space space where space.id = ${id}::uuid and ${visibleTo(actor)}`.execute(tx);
  return rows[0];
}

export async function setMark(
  tx: Db,
  threadId: string,
  mark: 'pinned_at' | 'featured_at' | 'closed_at',
  at: Date | null,
): Promise<void> {
  await tx
    .updateTable('community.thread')
    .set({ [mark]: at })
    .where('id', '=', threadId)
    .execute();
}
