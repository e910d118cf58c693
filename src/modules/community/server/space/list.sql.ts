import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { isOut, unmetReplies, type Authored } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { ThreadListItem } from '../../space.contract.ts';
import type { WaitingThread } from '../../waiting.contract.ts';
import { readIn, titleFor } from './spoken.sql.ts';
import { moderatedBy, notBlocked } from './visible.sql.ts';

/** A thread never opened counts as news for so long; what is older is simply there. */
const NEWS_DAYS = 14;

/** Who reads, and when: what is new depends on both. */
export type Reader = { actor: Actor; now: Date };

/** An item as it is read: who wrote and where in columns, and where a page that ends with it goes on. */
export type Listed<Item> = Omit<Item, 'by' | 'space'> &
  Authored &
  Record<'spaceId' | 'spaceSlug' | 'spaceTitle' | 'cursor', string> & {
    spaceLanguage: string | null;
  };
export type ListItemRow = Omit<Listed<ThreadListItem>, 'beginning' | 'lastBy'> & {
  html: string;
  last: Authored | null;
};

export type WaitingRow = Omit<Listed<WaitingThread>, 'beginning'> & { html: string };

/**
 * The items of threads that `where` picks, in `order`. In the query `t` is the thread, `space` its
 * space, `o` its opening post. Callers carry the condition of reading; what others cannot see, and
 * threads of people out of the reader's sight, are left out here.
 */
export const listThreads = (
  tx: ReadTx,
  { actor, now }: Reader,
  which: {
    where: RawBuilder<unknown>;
    order: RawBuilder<unknown>;
    /** The time that the order goes by, and with it the cursor. */
    by?: 'last_post_at' | 'created_at';
    limit: number;
  },
) =>
  sql<ListItemRow>`
    select ${listItemColumns({ actor, now })}, ${cursorOf(which.by ?? 'last_post_at')} as cursor
    from community.thread t
    join community.space space on space.id = t.space_id
    left join posts.pub_post o on o.place_id = t.id and o.seq = 1
    left join accounts.pub_member_card card on card.id = t.author_id
    left join lateral (${lastReply(actor)}) last on t.replies > 0
    where ${which.where} and ${notBlocked(actor, 't.author_id')}
    order by ${which.order} limit ${which.limit}`.rows(tx);

/** By whom the newest reply is that the reader may meet, and when it came: no other time stands beside that name. */
const lastReply = (actor: Actor): RawBuilder<unknown> => sql`
  select jsonb_build_object('authorId', r.author_id, 'authorName', who.name, 'anonymous', r.alias is not null) as reply, r.created_at as at
  from (select p.author_id, p.alias, p.created_at from posts.pub_post p
    where p.place_id = t.id and p.seq > 1 and ${isOut('p')} and ${notBlocked(actor, 'p.author_id')}
    order by p.seq desc limit 1) r
  left join accounts.pub_member_card who on who.id = r.author_id`;

/** How many replies the reader finds in a thread `t`: of people whom they do not meet they find none. */
const repliesMet = (actor: Actor): RawBuilder<number> =>
  actor.blocked.length === 0
    ? sql<number>`t.replies`
    : sql<number>`(t.replies - case when ${moderatedBy(actor)} then 0 else ${unmetReplies('t.id', actor)} end)`;

/** What everybody who reads a space may find in its list. */
export const isThere = sql<boolean>`t.unseen_at is null and t.merged_into is null`;

export const newestFirst = sql`t.last_post_at desc, t.id desc`;

/** Whether posts by others wait to be read, and are not too long ago for one who never came. */
export function unreadBy({ actor, now }: Reader): RawBuilder<boolean> {
  if (actor.personaId === null) return sql<boolean>`false`;
  const since = new Date(now.getTime() - NEWS_DAYS * 86_400_000);
  return sql<boolean>`coalesce((
    select case when v.place_id is null then t.last_post_at > ${since} else not v.seen @> p.seq end
    from posts.pub_post p
    left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = ${actor.personaId}::uuid
    where p.place_id = t.id and ${isOut('p')} and p.author_id is distinct from ${actor.personaId}::uuid
      and ${notBlocked(actor, 'p.author_id')}
    order by p.seq desc limit 1), false)`;
}

/** Of the newest posts of a thread, so many are looked at for how many are new. */
const LOOKED_AT = 20;

/** How many of the newest posts by others a reader who was there before has not seen. */
const newTo = (actor: Actor): RawBuilder<number> =>
  actor.personaId === null
    ? sql<number>`0`
    : sql<number>`(select count(*)::int from posts.pub_visit v
    cross join lateral (select p.seq from posts.pub_post p
      where p.place_id = t.id and ${isOut('p')} and p.author_id is distinct from ${actor.personaId}::uuid
        and ${notBlocked(actor, 'p.author_id')} order by p.seq desc limit ${LOOKED_AT}) p
    where v.place_id = t.id and v.persona_id = ${actor.personaId}::uuid and not v.seen @> p.seq)`;

/** What the beginning of an opening post is made of; nothing where it is folded beneath a note, or waits. */
export const beginning = sql<string>`case when o.content_note = '' and ${isOut('o')}
  then left(o.body_html, 1000) else '' end`;

const listItemColumns = (reader: Reader): RawBuilder<unknown> => sql`
  t.id, t.slug, t.title, t.kind, t.author_id as "authorId", card.name as "authorName",
  (t.author_id is null and o.alias is not null) as anonymous,
  t.created_at as "createdAt", coalesce(last.at, t.created_at) as "lastPostAt",
  ${repliesMet(reader.actor)} as replies,
  coalesce(o.content_note, '') as "contentNote", last.reply as last,
  ${beginning} as html,
  ${unreadBy(reader)} as unread, ${newTo(reader.actor)} as news,
  (t.answered_at is null and t.closed_at is null and t.kind <> 'announcement') as waits,
  (t.kind = 'question' and ${hasAccepted}) as answered,
  t.closed_at is not null as closed, t.pinned_at is not null as pinned,
  t.featured_at is not null as featured, t.open_until as "openUntil",
  t.unseen_at is not null as held, space.id as "spaceId", space.slug as "spaceSlug", ${titleFor(reader.actor)} as "spaceTitle",
  ${readIn(reader.actor)} as "spaceLanguage"`;

const cursorOf = (column: string) => sql`
  to_char(${sql.ref(`t.${column}`)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || t.id`;

export const hasAccepted = sql<boolean>`exists (select from posts.pub_post a
  where a.place_id = t.id and a.accepted_at is not null and ${isOut('a')})`;
