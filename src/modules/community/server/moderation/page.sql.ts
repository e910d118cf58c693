import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { openness } from '../space/arranging.sql.ts';
import type { Openness } from '../space/openness.rules.ts';
import { moderatedBy, visibleTo } from '../space/visible.sql.ts';
import {
  isOut,
  isOwn,
  knownWriter,
  lastChange,
  type PostFacts,
} from '#modules/posts/index.server.ts';
import type { ModerationView, SoughtView, AtThread } from '../../moderation.contract.ts';
import { moderatedColumns, type ThreadToModerate } from './moderation.sql.ts';
import { isThread } from '../thread/at.sql.ts';

/** A thread, where the actor may read its space. */
export const threadToModerate = (tx: ReadTx, actor: Actor, at: AtThread) =>
  sql<ThreadToModerate>`select ${moderatedColumns}
    from community.thread thread join community.space space on space.id = thread.space_id
    where ${isThread(at)} and ${visibleTo(actor)}`.first(tx);

type Shown = Pick<ModerationView['post'] & object, 'id' | 'html' | 'note' | 'isAnonymous' | 'at'>;
export type PostToModerate = Shown &
  Pick<PostFacts, 'authorId' | 'isOwn' | 'deletedAt' | 'hiddenAt' | 'heldAt'> & {
    authorName: string | null;
    isOpening: boolean;
    changedAt: Date | null;
  };

/** One post of that thread. The words of one that its author took back are shown to nobody. */
export const postToModerate = (tx: ReadTx, actor: Actor, thread: { id: string }, id: string) =>
  sql<PostToModerate>`
    select post.id, case when post.deleted_at is null then post.body_html else '' end as html,
      case when post.deleted_at is null then post.content_note else '' end as note,
      post.author_id as "authorId", author.name as "authorName", post.author_id is null as "isAnonymous",
      ${isOwn('post', actor)} as "isOwn",
      post.seq = 1 as "isOpening", post.created_at as at,
      ${lastChange('post')} as "changedAt", post.deleted_at as "deletedAt", post.hidden_at as "hiddenAt",
      post.held_at as "heldAt"
    from posts.pub_post post
    left join accounts.pub_member_card author on author.id = post.author_id
    where post.id = ${id}::uuid and post.place_id = ${thread.id}::uuid`.first(tx);

/**
 * How many posts of a thread an act concerns, all but what their authors took back, and how many people wrote them, as
 * far as others may know: as many are told. How many of them others do not see now, and how many replies they do.
 */
export const extentOf = (tx: ReadTx, threadId: string) =>
  sql<Record<'posts' | 'writers' | 'unseen' | 'replies', number>>`
    select count(*)::int as posts, count(distinct ${knownWriter('post')})::int as writers,
      count(*) filter (where not ${isOut('post')})::int as unseen,
      count(*) filter (where ${isOut('post')} and post.seq > 1)::int as replies
    from posts.pub_post post where post.place_id = ${threadId}::uuid and post.deleted_at is null`.one(
    tx,
  );

/** The other spaces on the same side that the actor looks after and that are not archived. */
export const spacesModerated = (
  tx: ReadTx,
  actor: Actor,
  { side, spaceId }: { side: Side; spaceId: string },
) =>
  sql<
    Openness & { id: string; title: string }
  >`select space.id, space.title, ${openness} from community.space space
    where space.side = ${side} and space.id <> ${spaceId} and space.archived_at is null
      and ${moderatedBy(actor)} order by space.position`.rows(tx);

/** Of posts those that open another thread on the same side which the actor looks after, in their order. */
export const threadsWith = (
  tx: ReadTx,
  actor: Actor,
  thread: { id: string; side: Side },
  { posts, limit }: { posts: readonly string[]; limit: number },
) =>
  sql<SoughtView['offered'][number]>`
    select t.id, t.slug, t.title, space.title as "spaceTitle", t.replies, t.last_post_at as at
    from unnest(${[...posts]}::uuid[]) with ordinality found(id, nr)
    join posts.pub_post o on o.id = found.id and o.seq = 1
    join community.thread t on t.id = o.place_id and t.merged_into is null and t.hidden_at is null
      and t.id <> ${thread.id}::uuid
    join community.space space on space.id = t.space_id and space.side = ${thread.side}
    where ${moderatedBy(actor)} order by found.nr limit ${limit}`.rows(tx);
