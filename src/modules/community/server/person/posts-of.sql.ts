import { sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';
import type { CommunityTables } from '../tables.ts';

export type PostOfRow = {
  id: string;
  at: Date;
  opening: boolean;
  threadSlug: string;
  threadTitle: string;
  spaceSlug: string;
  spaceTitle: string;
  html: string;
  contentNote: string;
};

/** Posts that bear somebody's name, where the actor may read them as anybody may, newest first. */
export async function postsOf(
  tx: Tx<CommunityTables>,
  actor: Actor,
  which: { person: string; after: string | undefined; limit: number },
): Promise<PostOfRow[]> {
  const below =
    which.after === undefined
      ? sql`true`
      : sql`(post.created_at, post.id) < (select last.created_at, last.id from community.post last
          where last.id = ${which.after}::uuid and last.author_id = ${which.person}::uuid)`;
  const { rows } = await sql<PostOfRow>`
    select post.id, post.created_at as at, post.seq = 1 as opening, thread.slug as "threadSlug",
      thread.title as "threadTitle", space.slug as "spaceSlug", space.title as "spaceTitle",
      left(post.body_html, 2000) as html, post.content_note as "contentNote"
    from community.post post
    join community.thread thread on thread.id = post.thread_id
    join community.space space on space.id = post.space_id
    where post.author_id = ${which.person}::uuid and ${below}
      and post.deleted_at is null and post.hidden_at is null and post.held_at is null
      and thread.unseen_at is null and thread.merged_into is null
      and ${visibleTo(actor)} and ${notBlocked(actor, 'post.author_id')}
      and ${notBlocked(actor, 'thread.author_id')}
    order by post.created_at desc, post.id desc limit ${which.limit}`.execute(tx);
  return rows;
}
