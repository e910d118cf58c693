import { sql } from '#platform/db/sql.ts';
import { appendPosts, changeScope, splitPosts } from '#modules/posts/index.server.ts';
import { setLastSeq } from './moderation.sql.ts';
import { followAs } from './undo.sql.ts';
import type { Tx } from '#platform/db/database.ts';

/** Takes a thread with everything in it to another space. */
export async function takeTo(tx: Tx, threadId: string, spaceId: string): Promise<void> {
  await changeScope(tx, { placeId: threadId, scopeId: spaceId });
  await sql`update community.thread set space_id = ${spaceId} where id = ${threadId}`.execute(tx);
}

/** Appends all posts of a thread to another; its address leads there from now on. Both rows are locked. */
export async function pour(
  tx: Tx,
  from: { id: string },
  into: { id: string; spaceId: string; lastSeq: number },
): Promise<void> {
  const where = { placeId: into.id, scopeId: into.spaceId, lastSeq: into.lastSeq };
  const lastSeq = await appendPosts(tx, from.id, where);
  await setLastSeq(tx, { id: into.id, lastSeq });
  // Who follows the one that goes still does, should it come back.
  await followAs(tx, from.id, into.id);
  await sql`update community.thread set merged_into = ${into.id}::uuid, pinned_at = null,
      featured_at = null, open_until = null, replies = 0
    where id = ${from.id}::uuid or merged_into = ${from.id}::uuid`.execute(tx);
}

/** A thread of its own for these posts, which the first of them opens. */
export async function setApart(
  tx: Tx,
  from: { id: string },
  made: { id: string; spaceId: string; slug: string; title: string; posts: string[]; now: Date },
): Promise<void> {
  await sql`
    insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_post_at, last_seq)
    select ${made.id}::uuid, ${made.spaceId}::uuid, ${made.slug}, 'talk', ${made.title}, p.author_id,
      p.created_at, p.created_at, ${made.posts.length}
    from posts.pub_post p where p.id = ${made.posts[0]}::uuid`.execute(tx);
  await splitPosts(tx, from.id, { placeId: made.id, scopeId: made.spaceId }, made.posts);
  await sql`insert into community.follow (thread_id, persona_id, followed_at, left_at)
    select ${made.id}::uuid, persona_id, ${made.now}, left_at from community.follow
    where thread_id = ${from.id}::uuid`.execute(tx);
}
