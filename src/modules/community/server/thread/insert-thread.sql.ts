import { sql } from '#platform/db/sql.ts';
import type { InsertAlso } from '#modules/posts/index.server.ts';
import type { Tx } from '#platform/db/database.ts';
import type { ThreadKind } from '../../thread.contract.ts';

export type NewThread = {
  id: string;
  spaceId: string;
  slug: string;
  kind: ThreadKind;
  title: string;
  /** Null when it is opened without a name. */
  authorId: string | null;
  createdAt: Date;
  openUntil: Date | null;
  unseenAt: Date | null;
};

export const insertThread = (tx: Tx, thread: NewThread) =>
  sql`insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_seq,
      last_post_at, open_until, unseen_at)
    values (${thread.id}, ${thread.spaceId}, ${thread.slug}, ${thread.kind}, ${thread.title},
      ${thread.authorId}, ${thread.createdAt}, 1, ${thread.createdAt}, ${thread.openUntil},
      ${thread.unseenAt})`.execute(tx);

/** Everything that changes what others see of a thread takes its row first. */
export const lockThread = (tx: Tx, threadId: string) =>
  sql<{ title: string }>`
    select title from community.thread where id = ${threadId} for update`.one(tx);

/** The same for several, in the one order, or two could wait for each other. */
export const lockThreads = (tx: Tx, threadIds: readonly string[]) =>
  sql`select from community.thread where id = any(${[...threadIds]}::uuid[])
    order by id for update`.execute(tx);

export const retitle = (tx: Tx, threadId: string, title: string) =>
  sql`update community.thread set title = ${title} where id = ${threadId}`.execute(tx);

/** Whoever writes in a thread follows it, unless they left it. */
export const followAlso: InsertAlso = ({ placeId, writerId }, now) => sql`followed as (
  insert into community.follow (thread_id, persona_id, followed_at)
  select ${placeId}::uuid, ${writerId}::uuid, ${now} from post
  on conflict do nothing
)`;

/**
 * Takes the next place in a thread and locks it. `shown`: others can see the post at once. Undefined
 * where the thread was closed, merged or taken from sight meanwhile.
 */
export async function reserveSeq(
  tx: Tx,
  threadId: string,
  post: { at: Date; isShown: boolean; isByAnother: boolean },
): Promise<number | undefined> {
  const { rows } = await sql<{ seq: number }>`
    update community.thread set last_seq = last_seq + 1,
      replies = replies + ${post.isShown ? 1 : 0},
      last_post_at = case when ${post.isShown} then greatest(last_post_at, ${post.at}) else last_post_at end,
      answered_at = case when ${post.isShown && post.isByAnother} then coalesce(answered_at, ${post.at})
        else answered_at end
    where id = ${threadId}::uuid and closed_at is null and merged_into is null and unseen_at is null
    returning last_seq as seq`.execute(tx);
  return rows[0]?.seq;
}

/** Where nobody else came, the title goes with the words that are forgotten. */
export const forgetTitles = (tx: Tx, threadIds: readonly string[]) =>
  sql`update community.thread set title = ''
    where id = any(${[...threadIds]}::uuid[]) and unseen_at is not null`.execute(tx);

/** Deletes a thread in which nothing is left, and to which no other leads; it is locked before. Whether it was one. */
export async function deleteEmpty(tx: Tx, threadId: string): Promise<boolean> {
  const deleted = await sql`delete from community.thread t
    where t.id = ${threadId}::uuid and t.merged_into is null
      and not exists (select from posts.pub_post p where p.place_id = t.id)
      and not exists (select from community.thread m where m.merged_into = t.id)`.changed(tx);
  return deleted > 0;
}
