import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { moderatedBy, visibleTo } from '../space/visible.sql.ts';
import { isOwn, lastChange } from '#modules/posts/index.server.ts';
import type { Tables } from '../thread/thread.sql.ts';
import type { ThreadSubject } from './moderation.sql.ts';

type Reading = ReadTx<Tables>;
type ThreadToModerate = Omit<ThreadSubject, 'lastSeq' | 'openingId' | 'authorId' | 'isAnonymous'>;

/** A thread by its slug, where the actor may read its space. */
export async function threadToModerate(
  tx: Reading,
  actor: Actor,
  slug: string,
): Promise<ThreadToModerate | undefined> {
  const { rows } = await sql<ThreadToModerate>`
    select thread.id, thread.slug, thread.title, space.id as "spaceId", space.parent_id as "parentId", space.slug as "spaceSlug",
      space.title as "spaceTitle", space.side, thread.closed_at as "closedAt",
      thread.pinned_at as "pinnedAt", thread.featured_at as "featuredAt",
      thread.merged_into as "mergedInto"
    from community.thread thread join community.space space on space.id = thread.space_id
    where thread.slug = ${slug} and ${visibleTo(actor)}`.execute(tx);
  return rows[0];
}

export type PostToModerate = {
  id: string;
  html: string;
  note: string;
  authorId: string | null;
  authorName: string | null;
  isAnonymous: boolean;
  isOwn: boolean;
  isTopLevel: boolean;
  at: Date;
  changedAt: Date | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  heldAt: Date | null;
};

/** One post of that thread. The words of one that its author took back are shown to nobody. */
export async function postToModerate(
  tx: Reading,
  actor: Actor,
  thread: { id: string },
  id: string,
): Promise<PostToModerate | undefined> {
  const { rows } = await sql<PostToModerate>`
    select post.id, case when post.deleted_at is null then post.body_html else '' end as html,
      case when post.deleted_at is null then post.content_note else '' end as note,
      post.author_id as "authorId", author.name as "authorName", post.author_id is null as "isAnonymous",
      ${isOwn('post', actor)} as "isOwn",
      post.seq = post.root_seq and post.seq > 1 as "isTopLevel", post.created_at as at,
      ${lastChange('post')} as "changedAt", post.deleted_at as "deletedAt", post.hidden_at as "hiddenAt",
      post.held_at as "heldAt"
    from posts.pub_post post
    left join accounts.pub_member_card author on author.id = post.author_id
    where post.id = ${id}::uuid and post.place_id = ${thread.id}::uuid`.execute(tx);
  return rows[0];
}

/** The other spaces on the same side that the actor looks after and that are not archived. */
export const spacesModerated = (
  tx: Reading,
  actor: Actor,
  { side, spaceId }: { side: Side; spaceId: string },
) =>
  tx
    .selectFrom('community.space as space')
    .where('space.side', '=', side)
    .where('space.id', '<>', spaceId)
    .where('space.archived_at', 'is', null)
    .where(moderatedBy(actor))
    .orderBy('space.position')
    .select(['space.id', 'space.title'])
    .execute();
