import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { PostFacts } from '../place.ts';
import { isOut, isOwn, writer } from '../visible.sql.ts';

/** So many go elsewhere at once, with what stands below them. */
export const MOST_TAKEN = 200;

export type ChosenPost = Pick<
  PostFacts,
  'postId' | 'seq' | 'authorId' | 'writerId' | 'isOwn' | 'deletedAt' | 'hiddenAt' | 'heldAt'
>;

/** Those of these posts that stand in a place, in its order. */
export const chosenPosts = (
  tx: ReadTx,
  actor: Actor,
  { placeId, posts }: { placeId: string; posts: readonly string[] },
) =>
  sql<ChosenPost>`
    select p.id as "postId", p.seq, p.author_id as "authorId", ${writer('p')} as "writerId",
      ${isOwn('p', actor)} as "isOwn", p.deleted_at as "deletedAt", p.hidden_at as "hiddenAt", p.held_at as "heldAt"
    from posts.post p where p.id = any(${[...posts]}::uuid[]) and p.place_id = ${placeId}::uuid
    order by p.seq`.rows(tx);

/** These posts of a place with all that stands below them, in its order; one more than may go says there are more. */
export const takenWith = (
  tx: ReadTx,
  { placeId, posts }: { placeId: string; posts: readonly string[] },
) =>
  sql<{ id: string; isSeen: boolean }>`
    with recursive taken as (
      select p.id, p.seq, p.root_seq from posts.post p
      where p.id = any(${[...posts]}::uuid[]) and p.place_id = ${placeId}::uuid
      union
      select p.id, p.seq, p.root_seq from taken
      cross join lateral (
        select b.id, b.seq, b.root_seq from posts.post b where b.parent_id = taken.id and b.place_id = ${placeId}::uuid
        -- Whose parent was erased still stands below the first of its own.
        union all select b.id, b.seq, b.root_seq from posts.post b
          where taken.seq = taken.root_seq and b.place_id = ${placeId}::uuid and b.root_seq = taken.seq
      ) p
    )
    select p.id, ${isOut('p')} as "isSeen" from posts.post p
    where p.id in (select id from taken) order by p.seq limit ${MOST_TAKEN + 1}`.rows(tx);
