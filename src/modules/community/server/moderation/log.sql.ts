import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { isThere, placeSorts, scopesModerated, writtenBy } from '#modules/posts/index.server.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { Act, HeldView } from '../../moderation.contract.ts';
import { notBlocked, managedBy, visibleTo } from '../space/visible.sql.ts';
import type { Tables } from '../thread/thread.sql.ts';

type ReadDb = ReadTx<Tables>;
type Reading = ReadCtx<Tables>;

export type LogRow = {
  id: string;
  act: Act;
  at: Date;
  rule: HouseRule | null;
  reason: string | null;
  byId: string | null;
  byName: string | null;
  /** Null where the reader may not read it any more. */
  title: string | null;
  link: string | null;
  from: string | null;
  to: string | null;
};

// The other space of a move may be one that its reader may not know of, and so may the other thread's.
const otherPlace = (actor: Actor, name: 'from' | 'to') => sql`case when exists (
    select from community.space space
    left join community.thread other
      on other.space_id = space.id and other.id = (m.detail ->> 'thread')::uuid
    where ${visibleTo(actor)} and (m.detail ->> 'space' = space.id::text
      or (other.id is not null and ${notBlocked(actor, 'other.author_id')})))
  then m.detail ->> ${sql.lit(name)} end`;

// What went from one place to another is written down for both: whoever reads of both reads it where it came to.
const toldThere = (actor: Actor, only: string | null) => sql`(m.detail ->> 'came' = 'false'
  and exists (
    select from community.space there
    left join community.thread other
      on other.space_id = there.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = there.id::text or other.id is not null)
      and ${managedBy(actor, 'there')} and (${only}::text is null or there.slug = ${only})))`;

// A move is written down for both spaces; where one thread is told of, it happened once, and it came here.
const once = sql<boolean>`not (m.act = 'move' and coalesce(m.detail ->> 'came' = 'false', false))`;

const columns = (
  actor: Actor,
) => sql`m.id, m.act, m.at, m.rule, m.reason, by.id as "byId", by.name as "byName",
  case when space.id is not null then thread.title end as title,
  case when space.id is not null then '/talk/' || space.slug || '/' || thread.slug end as place,
  m.post_id, m.place_id, m.place_kind, case when space.id is not null then ${otherPlace(actor, 'from')} end as "from",
  case when space.id is not null then ${otherPlace(actor, 'to')} end as "to"`;

/** Places of other kinds too, as their modules show them; what leads to a post leads there. */
const withPlaces = (ctx: Reading, page: RawBuilder<unknown>) => sql<LogRow>`
  with page as (${page})
  select page.id, page.act, page.at, page.rule, page.reason, page."byId", page."byName",
    page."from", page."to", coalesce(page.title, seen.title) as title,
    coalesce(page.place, seen.link) || coalesce('?around=' || page.post_id || '#p-' || page.post_id, '') as link
  from page left join (${seenOfSorts(
    placeSorts(ctx, 'thread'),
    ctx.actor,
    () => sql`array(select place_id from page where place_kind <> 'thread')`,
  )}) seen on seen.id = page.place_id
  order by page.at desc, page.id desc`;

/** The log of the spaces that the actor looks after, newest first; one more row than `limit` says there are more. */
export async function logRows(
  ctx: Reading,
  which: { space: string | null; before: string | null; limit: number },
): Promise<LogRow[]> {
  const { tx, actor } = ctx;
  const { rows } = await withPlaces(
    ctx,
    sql`select ${columns(actor)}
    from posts.pub_moderation m
    left join community.space space on space.id = m.scope_id and ${managedBy(actor)}
    left join community.thread thread on thread.id = m.place_id
    left join accounts.pub_member_card by on by.id = m.by_id
    where case when ${which.space}::text is not null then space.slug = ${which.space}
        else space.id is not null or m.place_kind <> 'thread'
          and m.scope_id in (select id from ${scopesModerated(ctx)} scope) end
      and ${toldThere(actor, which.space)} is not true and ${olderThan(which.before)}
    order by m.at desc, m.id desc limit ${which.limit + 1}`,
  ).execute(tx);
  return rows;
}

/** The last thirty acts on a thread, newest first. For those who look after it. */
export async function threadActRows(ctx: Reading, threadId: string): Promise<LogRow[]> {
  const { tx, actor } = ctx;
  const { rows } = await withPlaces(
    ctx,
    sql`
    select ${columns(actor)}
    from posts.pub_moderation m
    join community.space space on space.id = m.scope_id
    join community.thread thread on thread.id = m.place_id
    left join accounts.pub_member_card by on by.id = m.by_id
    where m.place_id = ${threadId}::uuid and ${once}
    order by m.at desc, m.id desc limit 30`,
  ).execute(tx);
  return rows;
}

/** What was done about the actor's own posts and threads. Who did it is not told. */
export async function myActRows(
  ctx: Reading,
  which: { before: string | null; limit: number },
): Promise<LogRow[]> {
  const { tx, actor } = ctx;
  const { rows } = await withPlaces(
    ctx,
    sql`select ${columns(actor)}
    from posts.pub_moderation m
    left join community.space space on space.id = m.scope_id and ${visibleTo(actor)}
    left join community.thread thread on thread.id = m.place_id
    left join accounts.pub_member_card by on false
    where m.act not in ('pin', 'unpin', 'feature', 'unfeature') and ${once} and ${olderThan(which.before)}
      and (m.post_id in ${writtenBy(actor.personaId === null ? [] : [actor.personaId])}
        or (m.post_id is null and m.place_id in (
          select t.id from community.thread t where t.author_id = ${actor.personaId}::uuid)))
    order by m.at desc, m.id desc limit ${which.limit + 1}`,
  ).execute(tx);
  return rows;
}

/**
 * Where posts of a thread came from or went, oldest first. A thread or a space that the reader may not
 * read is not named.
 */
export async function traceRows(tx: ReadDb, actor: Actor, threadId: string) {
  const { rows } = await sql<{
    id: string;
    act: 'move' | 'merge' | 'split';
    at: Date;
    other: string | null;
    slug: string | null;
    spaceSlug: string | null;
    came: boolean;
  }>`
    select m.id, m.act, m.at, coalesce(o.title, o.space_title) as other, o.slug,
      o.space_slug as "spaceSlug", coalesce((m.detail ->> 'came')::boolean, true) as came
    from posts.pub_moderation m
    left join lateral (
      select other.title, other.slug, space.title as space_title, space.slug as space_slug
      from community.space space
      left join community.thread other
        on other.space_id = space.id and other.id = (m.detail ->> 'thread')::uuid
      where ${visibleTo(actor)} and (m.detail ->> 'space' = space.id::text
        or (other.id is not null and other.unseen_at is null
          and ${notBlocked(actor, 'other.author_id')}))
      limit 1
    ) o on true
    where m.place_id = ${threadId}::uuid and m.act in ('move', 'merge', 'split') and ${once}
    order by m.at, m.id limit 20`.execute(tx);
  return rows;
}

/** Posts that wait where an actor moderates, oldest first. */
export async function heldRows(
  ctx: Reading,
  which: { space: string | null; limit: number },
): Promise<HeldView[]> {
  const { tx, actor } = ctx;
  const { rows } = await sql<HeldView>`
    with page as (
      select p.id, p.created_at, p.place_id, p.place_kind, scope.title as scope, thread.title,
        '/talk/' || space.slug || '/' || thread.slug || '/tend?post=' || p.id as link
      from posts.pub_post p
      join ${scopesModerated(ctx)} scope on scope.id = p.scope_id
      left join community.space space on space.id = p.scope_id
      left join community.thread thread on thread.id = p.place_id
      where p.held_at is not null and ${isThere('p')}
        and (${which.space}::text is null or space.slug = ${which.space})
      order by p.created_at, p.id limit ${which.limit})
    select page.id as post, page.created_at as at, page.scope,
      coalesce(page.title, seen.title) as title, coalesce(page.link,
        seen.link || '?around=' || page.id || '&do=tend:' || page.id || '#p-' || page.id) as link
    from page left join (${seenOfSorts(
      placeSorts(ctx, 'thread'),
      actor,
      () => sql`array(select place_id from page where place_kind <> 'thread')`,
    )}) seen on seen.id = page.place_id
    where coalesce(page.title, seen.title) is not null
    order by page.created_at, page.id`.execute(tx);
  return rows;
}

/** A space by its slug, where the actor looks after it. */
export const managedSpace = (tx: ReadDb, actor: Actor, slug: string) =>
  tx
    .selectFrom('community.space as space')
    .where('space.slug', '=', slug)
    .where(managedBy(actor))
    .select(['space.slug', 'space.title'])
    .executeTakeFirst();

const olderThan = (before: string | null): RawBuilder<boolean> =>
  before === null
    ? sql<boolean>`true`
    : sql<boolean>`(m.at, m.id) < (select x.at, x.id from posts.pub_moderation x where x.id = ${before}::uuid)`;
