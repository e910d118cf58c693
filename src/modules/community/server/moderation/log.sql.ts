import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { placeSorts, writtenBy } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { Decisions } from '#platform/module.ts';
import type { NamedSpace, AtSpace } from '../../space.contract.ts';
import { postActs, threadActs, type ActView } from '../../moderation.contract.ts';
import { spacesWhere } from '../space/space.sql.ts';
import type { Trace } from '../../thread.contract.ts';
import { asWhole, lookedAt, narrowing, whoseWords, type LogFilter } from './log-filter.sql.ts';
import { undoColumns, type UndoFacts } from './undo.sql.ts';
import { notBlocked, managedBy, visibleTo } from '../space/visible.sql.ts';
import { isSpace } from '../space/at.sql.ts';

/** `title` and `link` are null where the reader may not read it any more. */
export type LogRow = Omit<ActView, 'by' | 'place' | 'can'> &
  UndoFacts & { placeId: string } & Record<'byId' | 'byName' | 'title' | 'link', string | null>;

// Of what went from one place to another each name is told to whoever may read there: of the place that the
// row is about (`at`: where its thread stands now), and of the other one.
function placeNamed(actor: Actor, name: 'from' | 'to') {
  const isHere = sql`(coalesce(m.detail ->> 'came', 'true') = ${sql.lit(name === 'to' ? 'true' : 'false')})`;
  const meets = (thread: string, space: string) =>
    sql`(${visibleTo(actor, space)} and ${notBlocked(actor, `${thread}.author_id`, space)})`;
  return sql`case when ${isHere} then case when m.act = 'move' and space.id is not null
        or m.act <> 'move' and ${meets('thread', 'at')} then m.detail ->> ${sql.lit(name)} end
    when exists (select from community.space other_space
      left join community.thread other
        on other.space_id = other_space.id and other.id = (m.detail ->> 'thread')::uuid
      where (m.detail ->> 'space' = other_space.id::text and ${visibleTo(actor, 'other_space')})
        or (other.id is not null and ${meets('other', 'other_space')}))
    then m.detail ->> ${sql.lit(name)} end`;
}

// What went from one place to another is written down for both: whoever reads of both reads it where it came to.
const toldThere = (actor: Actor, only: string | null) => sql`(m.detail ->> 'came' = 'false'
  and exists (
    select from community.space there
    left join community.thread other
      on other.space_id = there.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = there.id::text or other.id is not null)
      and ${managedBy(actor, 'there')} and (${only}::uuid is null or there.id = ${only}::uuid)))`;

// A move, and its undoing, is written down for both spaces; where one thread is told of, it happened once, and it came here.
const once = sql<boolean>`not (m.detail ? 'space' and coalesce(m.detail ->> 'came' = 'false', false))`;

/**
 * Acts, newest first; in places of other kinds too, as their modules show them. What leads to a post leads
 * there. `named`: whether `space` may be named; `by`: who did it, where that is told.
 */
function acts(
  ctx: Reading,
  {
    named = sql`true`,
    by = sql`by.id = m.by_id`,
    whose = whoseWords,
    among = sql`posts.pub_moderation`,
    where,
    limit,
  }: Which & { limit: number | null },
) {
  const { actor } = ctx;
  return sql<LogRow>`
    with page as (
      select m.id, m.act, m.at, m.rule, m.reason, by.id as "byId", by.name as "byName",
        case when space.id is not null and ${visibleTo(actor, 'at')} then thread.title end as title,
        case when space.id is not null and ${visibleTo(actor, 'at')} then '/talk/' || at.slug || '/' || thread.slug end as place,
        m.post_id, m.place_id, m.place_kind, m.detail ->> 'act' as undid,
        m.undoes is not null and m.act <> 'undo' as "isUndoing", ${undoColumns(actor)},
        m.act = 'hide' and exists (select from posts.pub_post p where p.id = m.post_id and p.hidden_at = m.at)
          as "isHidden",
        m.act = 'hide_posts' and m.place_kind <> 'thread' and exists (select from posts.pub_moderation own
          join posts.pub_post p on p.id = own.post_id and p.hidden_at = own.at where own.deed = m.deed) as "areHidden",
        ${whose} as whose, (m.detail ->> 'count')::int as count, ${placeNamed(actor, 'from')} as "from", ${placeNamed(actor, 'to')} as "to"
      from ${among} m
      left join community.space space on space.id = m.scope_id and ${named}
      left join community.thread thread on thread.id = m.place_id
      left join community.space at on at.id = thread.space_id
      left join accounts.pub_member_card by on ${by}
      where ${where} order by m.at desc, m.id desc limit ${limit})
    select page.id, page.act, page.place_id as "placeId", page.at, page.rule, page.reason, page."byId", page."byName",
      page."from", page."to", page.count, page.whose, page.undid, page."isUndoing", page."placeKind", page.deed, page."doesAgain", page."isUndone", page."isOvertaken",
      page."looksAfter", page."isArchived", page."isAway", page."isAboutOwn", case when page."isHidden" then coalesce(page.place || '/tend?post=' || page.post_id,
        seen.link || '?around=' || page.post_id || '&do=tend:' || page.post_id || '#p-' || page.post_id)
        when page."areHidden" then seen.link || '/choose?deed=' || page.deed end as "givesBack",
      coalesce(page.title, seen.title) as title,
      coalesce(page.place, seen.link) || coalesce('?around=' || page.post_id || '#p-' || page.post_id, '') as link
    from page left join (${otherPlaces(ctx)}) seen on seen.id = page.place_id
    order by page.at desc, page.id desc`;
}
type Reading = Pick<ReadCtx, 'registry' | 'actor'>;
type Which = Partial<Record<'named' | 'by' | 'whose' | 'among', RawBuilder<unknown>>> & {
  where: RawBuilder<unknown>;
};

/** How the places of a `page` (`place_id`, `place_kind`) look that are no threads. */
export const otherPlaces = (ctx: Reading) =>
  seenOfSorts(
    ctx.registry,
    placeSorts(ctx, 'thread'),
    ctx.actor,
    () => sql`array(select place_id from page where place_kind <> 'thread')`,
  );

/** The log of the spaces that the actor looks after; one more row than `limit` says there are more. */
export const logRows = (ctx: ReadCtx, which: LogFilter & { limit: number }) =>
  acts(ctx, {
    named: managedBy(ctx.actor),
    among: lookedAt(ctx, which),
    where: sql`${asWhole} and ${toldThere(ctx.actor, which.scope)} is not true and ${narrowing(which)}`,
    limit: which.limit + 1,
  }).rows(ctx.tx);

/** The last thirty acts on a thread. For those who look after it. */
export const threadActRows = (ctx: ReadCtx, threadId: string) =>
  acts(ctx, {
    where: sql`m.place_id = ${threadId}::uuid and ${asWhole} and ${once}`,
    limit: 30,
  }).rows(ctx.tx);

const ownPosts = ({ personaId }: Actor) => writtenBy(personaId === null ? [] : [personaId]);

/**
 * Acts on posts of whoever wrote them, and on threads where they wrote. Who did it is not told; what may
 * not be read any more leads to their own words of it.
 */
export const decisions: readonly Decisions[] = [
  {
    says: [
      ...[...postActs, ...threadActs]
        .filter((act) => act !== 'undo' && act !== 'finish')
        .map((act) => `log.act.${act}`),
      ...threadActs
        .filter((act) => act !== 'finish')
        .map((act) => (act === 'undo' ? 'decisions.undone' : `decisions.undone_${act}`)),
    ],
    about(ctx) {
      const mine = acts(ctx, {
        named: visibleTo(ctx.actor),
        by: sql`false`,
        whose: sql`null`,
        where: sql`coalesce(m.detail ->> 'act', m.act) not in ('pin', 'unpin', 'feature', 'unfeature', 'hide_posts', 'finish') and ${once}
          and (m.post_id in ${ownPosts(ctx.actor)}
            or (m.post_id is null and m.place_id in (
              select t.id from community.thread t where t.author_id = ${ctx.actor.personaId}::uuid
              union all select p.place_id from posts.pub_post p where p.id in ${ownPosts(ctx.actor)})))`,
        limit: null,
      });
      // What was done with two threads of theirs was done once: it is told of where their words are now.
      return sql`select distinct on (coalesce(a.deed, a.id)) a.id, case a.act
          when 'undo' then 'decisions.undone' || coalesce('_' || a.undid, '') else 'log.act.' || a.act end, a.at,
        a.rule, a.reason, 'moderator', null::timestamptz, a.title,
        case when a.title is null or a.link is null then '/my-words?place=' || a."placeId" else a.link end,
        a."from", a."to" from (${mine}) a order by coalesce(a.deed, a.id), a.id desc`;
    },
  },
];

/**
 * Where posts of a thread came from or went, oldest first. A thread or a space that the reader may not
 * read is not named.
 */
export const traceRows = (tx: ReadTx, actor: Actor, threadId: string) =>
  sql<{
    id: string;
    act: Trace['act'];
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
    where m.place_id = ${threadId}::uuid and m.act in ('move', 'merge', 'split', 'move_posts') and ${once}
      and not exists (select from posts.pub_moderation undone where undone.undoes = m.deed)
    order by m.at, m.id limit 20`.rows(tx);

/** A space, where the actor looks after it. */
export const managedSpace = (tx: ReadTx, actor: Actor, at: AtSpace) =>
  sql<NamedSpace & { id: string }>`select space.id, named.* from community.space space,
    lateral (${spacesWhere(actor, sql`${isSpace(at)} and ${managedBy(actor)}`)}) named
    where ${isSpace(at)}`.first(tx);
