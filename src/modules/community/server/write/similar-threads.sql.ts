import { isOut } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { sql } from '#platform/db/sql.ts';
import type { SimilarThread } from '../../write.contract.ts';
import { hasAccepted, isThere } from '../space/list.sql.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';

/** Of posts those that open a thread which the actor may read, in their order. */
export const threadsOpenedBy = (
  tx: ReadTx,
  actor: Actor,
  { posts, limit }: { posts: readonly string[]; limit: number },
): Promise<SimilarThread[]> =>
  sql<SimilarThread>`
    select t.title, '/talk/' || space.slug || '/' || t.slug as link, space.title as "spaceTitle",
      ${hasAccepted} as answered
    from unnest(${[...posts]}::uuid[]) with ordinality found(id, nr)
    join posts.pub_post o on o.id = found.id and o.seq = 1 and ${isOut('o')}
    join community.thread t on t.id = o.place_id
    join community.space space on space.id = t.space_id
    where ${visibleTo(actor)} and ${isThere} and ${notBlocked(actor, 't.author_id')}
    order by found.nr limit ${limit}`.rows(tx);
