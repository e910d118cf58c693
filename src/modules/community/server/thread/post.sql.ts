import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { postFacts, type PostFacts } from '#modules/posts/index.server.ts';
import { threads, type ThreadRow } from './thread.sql.ts';

/** A post in a space the actor may read. Whether it is seen, `maySeePost` decides. For acts, never for pages. */
export type PostRow = ThreadRow & PostFacts;

export const findPost = (tx: ReadTx, actor: Actor, postId: string) =>
  one(tx, actor, sql`post.id = ${postId}::uuid`);

/** The opening post of a thread; none where the thread was merged away. */
export const findOpening = (tx: ReadTx, actor: Actor, threadId: string) =>
  one(tx, actor, sql`thread.id = ${threadId}::uuid and post.seq = 1`);

/** Locks the thread of a post; that comes first, for a merge that is under way may be taking it elsewhere. */
export const lockThreadOf = (tx: Tx, postId: string) =>
  sql`select from community.thread where id = (select p.place_id from posts.pub_post p
    where p.id = ${postId}::uuid) for update`.execute(tx);

const one = (tx: ReadTx, actor: Actor, which: RawBuilder<unknown>) =>
  threads<PostRow>(tx, actor, which, {
    joins: sql`join posts.pub_post post on post.place_id = thread.id`,
    more: sql`, ${postFacts(actor)}`,
  });
