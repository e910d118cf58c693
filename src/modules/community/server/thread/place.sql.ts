import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { isOut } from '#modules/posts/index.server.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';
import { threads, type Tables, type ThreadRow } from './thread.sql.ts';

/** A thread as its page begins, with where the reader stands in it. */
export type PlaceRow = ThreadRow & {
  guidelinesHtml: string;
  parentSlug: string | null;
  parentTitle: string | null;
  createdAt: Date;
  pinnedAt: Date | null;
  featuredAt: Date | null;
  openUntil: Date | null;
  follows: boolean;
  /** Was here before. */
  hasVisited: boolean;
  /** The first post that the reader has not seen, and how many wait, counted no further than 100. */
  firstUnread: string | null;
  unreadCount: number;
};

/** The thread of an address; of one that was merged, the thread where its posts went. */
export async function threadPlace(
  tx: Tx<Tables>,
  actor: Actor,
  slug: string,
): Promise<PlaceRow | undefined> {
  const me = sql`${actor.personaId}::uuid`;
  const row = await threads(tx, actor)
    .innerJoin('community.thread as asked', (join) =>
      join.on(sql<boolean>`thread.id = coalesce(asked.merged_into, asked.id)`),
    )
    .leftJoin('community.space as parent', (join) =>
      // Named only to those who may read that too.
      join.onRef('parent.id', '=', 'space.parent_id').on(visibleTo(actor, 'parent')),
    )
    .leftJoin('community.follow as follow', (join) =>
      join
        .onRef('follow.thread_id', '=', 'thread.id')
        .on('follow.persona_id', '=', actor.personaId)
        .on('follow.left_at', 'is', null),
    )
    .leftJoin('posts.pub_visit as visit', (join) =>
      join.onRef('visit.place_id', '=', 'thread.id').on('visit.persona_id', '=', actor.personaId),
    )
    .leftJoinLateral(unread(actor), (join) => join.onTrue())
    .where('asked.slug', '=', slug)
    .select([
      'space.guidelines_html as guidelinesHtml',
      'parent.slug as parentSlug',
      'parent.title as parentTitle',
      'thread.created_at as createdAt',
      'thread.pinned_at as pinnedAt',
      'thread.featured_at as featuredAt',
      'thread.open_until as openUntil',
      sql<boolean>`follow.thread_id is not null`.as('follows'),
      sql<boolean>`visit.place_id is not null`.as('hasVisited'),
      sql<string | null>`unread.first`.as('firstUnread'),
      sql<number>`coalesce(unread.count, 0)`.as('unreadCount'),
    ])
    .executeTakeFirst();
  return row;

  // From the first gap on, by the index on (place_id, seq): what was read before is not looked at.
  function unread({ personaId }: Actor) {
    return () =>
      sql<{ first: string | null; count: number }>`(
        select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
          select p.id, p.seq from posts.pub_post p
          where ${personaId !== null} and visit.place_id is not null
            and p.place_id = thread.id
            and p.seq >= case when visit.seen @> 1
              then upper((select r from unnest(visit.seen) r limit 1)) else 1 end
            and not visit.seen @> p.seq and p.author_id is distinct from ${me}
            and ${isOut('p')}
            and ${notBlocked(actor, 'p.author_id')}
          order by p.seq limit 100
        ) u)`.as('unread');
  }
}
