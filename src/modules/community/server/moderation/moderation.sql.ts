import { sql } from 'kysely';
import type { Actor, Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { visibleTo } from '../space/visible.sql.ts';
import type { CommunityTables } from '../tables.ts';
import type { ModeratedPost, ModeratedThread } from './moderation.policy.ts';

type Db = Tx<CommunityTables>;

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

export type PostSubject = ModeratedPost & {
  id: string;
  threadId: string;
  seq: number;
  rootSeq: number;
  body: string;
  /** When its words were changed last. */
  changedAt: Date | null;
  /** Who wrote it, with or without a name. For telling them; shown to nobody. */
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
      coalesce(opening.author_id, hidden.persona_id) as "authorId",
      opening.author_id is null as "isAnonymous"
    from community.thread thread
    join community.space space on space.id = thread.space_id
    left join community.post opening on opening.thread_id = thread.id and opening.seq = 1
    left join community.hidden_author hidden on hidden.post_id = opening.id
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

/** A post as those who look after its space meet it. Locks its thread, then reads. */
export async function findModeratedPost(
  tx: Db,
  actor: Actor,
  id: string,
): Promise<PostSubject | undefined> {
  // The lock comes first: a merge that is under way may be taking the post elsewhere.
  await sql`select from community.thread thread
    where thread.id = (select p.thread_id from community.post p where p.id = ${id}::uuid)
    for update`.execute(tx);
  const { rows } = await sql<PostSubject>`
    select post.id, post.thread_id as "threadId", post.seq, post.root_seq as "rootSeq",
      post.body, ${lastChange('post')} as "changedAt",
      post.deleted_at as "deletedAt", post.hidden_at as "hiddenAt", post.held_at as "heldAt",
      space.id as "spaceId", space.parent_id as "parentId", space.side, thread.merged_into as "mergedInto",
      coalesce(post.author_id, hidden.persona_id) as "authorId",
      post.author_id is null as "isAnonymous",
      coalesce(post.author_id, hidden.persona_id) = ${actor.personaId}::uuid as "isMine"
    from community.post post
    join community.thread thread on thread.id = post.thread_id
    join community.space space on space.id = post.space_id
    left join community.hidden_author hidden on hidden.post_id = post.id
    where post.id = ${id}::uuid and ${visibleTo(actor)}`.execute(tx);
  return rows[0];
}

/** Where a thread may be moved: a space the actor may read, on any side. */
export async function findTarget(tx: Db, actor: Actor, id: string) {
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

/** False where it was hidden or deleted already. */
export async function hide(tx: Db, postId: string, now: Date): Promise<boolean> {
  const changed = await tx
    .updateTable('community.post')
    .set({ hidden_at: now })
    .where('id', '=', postId)
    .where('hidden_at', 'is', null)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/** False where it was not hidden. */
export async function unhide(tx: Db, postId: string): Promise<boolean> {
  const changed = await tx
    .updateTable('community.post')
    .set({ hidden_at: null })
    .where('id', '=', postId)
    .where('hidden_at', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/**
 * Which words of a post these are: the time of its last version, which no two versions share. Edits of
 * somebody anonymous are all of the full hour.
 */
export const lastChange = (post: string) => sql<Date | null>`(
  select date_trunc('milliseconds', max(v.replaced_at)) from community.revision v
  where v.post_id = ${sql.ref(`${post}.id`)})`;

/** Lets a post that waited be seen; false where its words are no more those that were looked at. */
export async function letThrough(tx: Db, postId: string, seen: Date | null): Promise<boolean> {
  const { rows } = await sql`
    update community.post post set held_at = null
    where id = ${postId}::uuid and held_at is not null and deleted_at is null and hidden_at is null
      and ${lastChange('post')} is not distinct from ${seen}
    returning id`.execute(tx);
  return rows.length > 0;
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

/** Whom a post concerns once it is seen: whom it answers and names, and who is out of its writer's sight. */
export async function concernedBy(
  tx: Db,
  postId: string,
  writerId: string,
): Promise<{ toPersonaId: string | null; mentioned: string[]; blocked: string[] }> {
  const { rows } = await sql<{
    toPersonaId: string | null;
    mentioned: string[];
    blocked: string[];
  }>`
    select coalesce(parent.author_id, hidden.persona_id) as "toPersonaId",
      array(select m.persona_id from community.mention m where m.post_id = p.id) as mentioned,
      array(select b.hidden_id from accounts.pub_block b where b.persona_id = ${writerId}::uuid) as blocked
    from community.post p
    left join community.post parent
      on parent.thread_id = p.thread_id and parent.deleted_at is null
      and (parent.id = p.parent_id or (p.parent_id is null and p.seq > 1 and parent.seq = 1))
    left join community.hidden_author hidden on hidden.post_id = parent.id
    where p.id = ${postId}::uuid`.execute(tx);
  return rows[0] ?? { toPersonaId: null, mentioned: [], blocked: [] };
}
