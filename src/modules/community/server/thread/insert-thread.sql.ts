import { sql } from '#platform/db/sql.ts';
import type { InsertAlso } from '#modules/posts/index.server.ts';
import type { Tx } from '#platform/db/database.ts';
import type { ThreadKind } from '../../thread.contract.ts';
import type { Tables } from './thread.sql.ts';

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

export async function insertThread(tx: Tx<Tables>, thread: NewThread): Promise<void> {
  await tx
    .insertInto('community.thread')
    .values({
      id: thread.id,
      space_id: thread.spaceId,
      slug: thread.slug,
      kind: thread.kind,
      title: thread.title,
      author_id: thread.authorId,
      created_at: thread.createdAt,
      last_seq: 1,
      last_post_at: thread.createdAt,
      open_until: thread.openUntil,
      unseen_at: thread.unseenAt,
    })
    .execute();
}

/** Everything that changes what others see of a thread takes its row first. */
export const lockThread = (tx: Tx<Tables>, threadId: string): Promise<{ title: string }> =>
  tx
    .selectFrom('community.thread')
    .where('id', '=', threadId)
    .select('title')
    .forUpdate()
    .executeTakeFirstOrThrow();

export async function retitle(tx: Tx<Tables>, threadId: string, title: string): Promise<void> {
  await tx.updateTable('community.thread').set({ title }).where('id', '=', threadId).execute();
}

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
  tx: Tx<Tables>,
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
export async function forgetTitles(tx: Tx<Tables>, threadIds: readonly string[]): Promise<void> {
  await sql`update community.thread set title = ''
    where id = any(${[...threadIds]}::uuid[]) and unseen_at is not null`.execute(tx);
}

/** Deletes a thread in which nothing is left, and to which no other leads. Whether it was one. */
export async function deleteEmpty(tx: Tx<Tables>, threadId: string): Promise<boolean> {
  const { rows } = await sql`delete from community.thread t
    where t.id = ${threadId}::uuid and t.merged_into is null
      and not exists (select from posts.pub_post p where p.place_id = t.id)
      and not exists (select from community.thread m where m.merged_into = t.id)
    returning t.id`.execute(tx);
  return rows.length > 0;
}
