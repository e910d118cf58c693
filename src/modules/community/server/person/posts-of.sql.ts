import { sql } from '#platform/db/sql.ts';
import { isOut } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';
import type { Tables } from '../thread/thread.sql.ts';

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
  tx: Tx<Tables>,
  actor: Actor,
  which: { person: string; after: string | undefined; limit: number },
): Promise<PostOfRow[]> {
  const below =
    which.after === undefined
      ? sql`true`
      : sql`(post.created_at, post.id) < (select last.created_at, last.id from posts.pub_post last
          where last.id = ${which.after}::uuid and last.author_id = ${which.person}::uuid)`;
  const { rows } = await sql<PostOfRow>`
    select post.id, post.created_at as at, post.seq = 1 as opening, thread.slug as "threadSlug",
      thread.title as "threadTitle", space.slug as "spaceSlug", space.title as "spaceTitle",
      left(post.body_html, 2000) as html, post.content_note as "contentNote"
    from posts.pub_post post
    join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = post.scope_id
    where post.author_id = ${which.person}::uuid and ${below}
      and ${isOut('post')}
      and thread.unseen_at is null and thread.merged_into is null
      and ${visibleTo(actor)} and ${notBlocked(actor, 'post.author_id')}
      and ${notBlocked(actor, 'thread.author_id')}
    order by post.created_at desc, post.id desc limit ${which.limit}`.execute(tx);
  return rows;
}
