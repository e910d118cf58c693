import { sql } from '#platform/db/sql.ts';
import { isMet, isOut } from '#modules/posts/index.server.ts';
import { guest, type Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { broughtInto } from '#platform/languages/said.sql.ts';
import type { FeedEntry, SiteMapView } from '../../feed.contract.ts';
import { readIn, titleFor } from '../space/spoken.sql.ts';
import { visibleTo } from '../space/visible.sql.ts';

/** Feeds and maps hold what guests may read; who has signed in reads of it what is for their own side. */
const open = (actor: Actor) =>
  actor.kind === 'guest'
    ? visibleTo(actor)
    : sql<boolean>`(${visibleTo(guest())} and ${visibleTo(actor)})`;
const isThere = sql`thread.unseen_at is null and thread.merged_into is null`;

export type FeedPlace = {
  spaceId: string;
  spaceSlug: string;
  spaceTitle: string;
  spaceLanguage: string | null;
  threadId: string | null;
  threadSlug: string | null;
  threadTitle: string | null;
  createdAt: Date;
};

/** By nobody who is out of a reader's sight: who is signed in while fetching is still who they are. */
const inSight = (author: string, actor: Actor) => isMet(author, { actor, moderates: false });

/** The place a feed is of, if guests may read it. */
export const feedPlace = (tx: ReadTx, space: string, thread: string | undefined, actor: Actor) =>
  sql<FeedPlace>`
    select space.id as "spaceId", space.slug as "spaceSlug", ${titleFor(actor)} as "spaceTitle",
      ${readIn(actor)} as "spaceLanguage",
      thread.id as "threadId", thread.slug as "threadSlug", thread.title as "threadTitle",
      coalesce(thread.created_at, space.created_at) as "createdAt"
    from community.space space
    left join community.thread thread on thread.space_id = space.id and thread.slug = ${thread ?? null}
      and ${isThere} and ${inSight('thread.author_id', actor)}
    where space.slug = ${space} and ${open(actor)} and (${thread === undefined} or thread.id is not null)`.first(
    tx,
  );

/** The newest posts of a thread; or of a space the newest threads, each with what opened it. */
export function feedEntries(
  tx: ReadTx,
  place: FeedPlace,
  limit: number,
  actor: Actor,
): Promise<FeedEntry[]> {
  const which =
    place.threadId === null
      ? sql`p.id in (select o.id from community.thread thread
          join posts.pub_post o on o.place_id = thread.id and o.seq = 1
          where thread.space_id = ${place.spaceId}::uuid and ${isThere}
          order by thread.created_at desc, thread.id desc limit ${limit})`
      : sql`p.place_id = ${place.threadId}::uuid`;
  return sql<FeedEntry>`
    select p.id, thread.title, thread.slug as "threadSlug", card.name as author, p.alias is not null as anonymous,
      p.created_at as at, p.content_note as "contentNote",
      case when p.alias is null then coalesce(p.edited_at, p.created_at)
        else greatest(p.created_at, date_trunc('hour', p.edited_at)) end as updated,
      case when p.content_note = '' then p.body_html else '' end as html
    from posts.pub_post p join community.thread thread on thread.id = p.place_id
    left join accounts.pub_member_card card on card.id = p.author_id
    where ${which} and ${isOut('p')}
      and ${inSight('p.author_id', actor)}
    order by ${place.threadId === null ? sql`p.created_at` : sql`p.seq`} desc, p.id desc limit ${limit}`.rows(
    tx,
  );
}

export type PublicPlace = {
  slug: string;
  updated: Date | null;
  first: Date | null;
  language: string | null;
  versions: string[];
};

/** The spaces that guests may read: when something was said there last, and when the first thread was opened. */
export function publicPlaces(tx: ReadTx, actor: Actor): Promise<PublicPlace[]> {
  const threads = sql`from community.thread thread where thread.space_id = space.id and ${isThere}`;
  return sql<PublicPlace>`
    select space.slug, (select max(thread.last_post_at) ${threads}) as updated,
      (select min(thread.created_at) ${threads}) as first,
      space.language, ${broughtInto('space.id')} as versions
    from community.space space where ${open(actor)} order by space.position, space.id`.rows(tx);
}

/** The threads that were opened there in a month (`2026-03`), in that order. */
export function publicThreads(
  tx: ReadTx,
  actor: Actor,
  which: { month: string; limit: number },
): Promise<SiteMapView['threads']> {
  const month = sql`(${which.month} || '-01')::timestamp at time zone 'UTC'`;
  return sql<SiteMapView['threads'][number]>`
    select space.slug as "spaceSlug", thread.slug, thread.last_post_at as updated
    from community.space space join community.thread thread on thread.space_id = space.id and ${isThere}
      and thread.created_at >= ${month} and thread.created_at < ${month} + interval '1 month'
    where ${open(actor)} order by thread.created_at, thread.id limit ${which.limit}`.rows(tx);
}
