import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { isOut } from '#modules/posts/index.server.ts';
import { notBlocked } from '../space/visible.sql.ts';
import { parent, threads, type Tables, type ThreadRow } from './thread.sql.ts';

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
  /** How far it has come, and since when its page has to be fetched. */
  changed: number;
  anew: number;
  /** The first post that the reader has not seen, and how many wait, counted no further than 100. */
  firstUnread: string | null;
  unreadCount: number;
};

/** The thread of an address or an id; of one that was merged, the thread where its posts went. */
export const threadPlace = (
  tx: Tx<Tables>,
  actor: Actor,
  which: { slug: string } | { id: string },
): Promise<PlaceRow | undefined> =>
  threads<PlaceRow>(tx, actor, {
    which: 'id' in which ? sql`asked.id = ${which.id}::uuid` : sql`asked.slug = ${which.slug}`,
    joins: sql`join community.thread asked on thread.id = coalesce(asked.merged_into, asked.id)
      ${parent(actor)}
      left join community.follow follow on follow.thread_id = thread.id
        and follow.persona_id = ${actor.personaId}::uuid and follow.left_at is null
      left join posts.pub_visit visit on visit.place_id = thread.id and visit.persona_id = ${actor.personaId}::uuid
      left join posts.pub_place place on place.place_id = thread.id
      ${unread(actor)}`,
    more: sql`, space.guidelines_html as "guidelinesHtml", parent.slug as "parentSlug",
      parent.title as "parentTitle", thread.created_at as "createdAt", thread.pinned_at as "pinnedAt",
      thread.featured_at as "featuredAt", thread.open_until as "openUntil",
      follow.thread_id is not null as follows, visit.place_id is not null as "hasVisited",
      unread.first as "firstUnread", coalesce(unread.count, 0) as "unreadCount",
      coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew`,
  });

/** From the first gap on, by the index on (place_id, seq): what was read before is not looked at. */
const unread = (actor: Actor) => sql`left join lateral (
    select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
      select p.id, p.seq from posts.pub_post p
      where ${actor.personaId !== null} and visit.place_id is not null and p.place_id = thread.id
        and p.seq >= case when visit.seen @> 1
          then upper((select r from unnest(visit.seen) r limit 1)) else 1 end
        and not visit.seen @> p.seq and p.author_id is distinct from ${actor.personaId}::uuid
        and ${isOut('p')} and ${notBlocked(actor, 'p.author_id')}
      order by p.seq limit 100
    ) u
  ) unread on true`;
