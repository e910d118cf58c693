import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { Moment } from '#platform/paged.contract.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { beginning, isThere, type Reader, type WaitingRow } from '../space/list.sql.ts';
import { isOwn } from '#modules/posts/index.server.ts';
import { readIn, titleFor } from '../space/spoken.sql.ts';
import { notBlocked, visibleTo, writableBy } from '../space/visible.sql.ts';
import { HEAD_START_HOURS, WAITS_AT_MOST_DAYS } from './alone.rules.ts';

/** Which of the waiting threads: newcomers' introductions, all others after a cursor, or those of chosen spaces first. */
export type Which =
  | { of: 'newcomers'; limit: number }
  | { of: 'others'; after: Moment | undefined; limit: number }
  /** Spaces that the reader follows or has written in come before all others. */
  | { of: 'near'; limit: number };

/**
 * Threads that wait for a first reply and that the reader could answer: in spaces where they may
 * write; not their own; not of people out of their sight; not closed. Check-ins ask everybody and
 * nobody, and are offered elsewhere. Ordered as `turnOf` says.
 */
export function waiting(tx: ReadTx, { actor, now }: Reader, which: Which): Promise<WaitingRow[]> {
  const since = new Date(now.getTime() - WAITS_AT_MOST_DAYS * 86_400_000);
  return sql<WaitingRow>`
    select w.id, w.slug, w.title, w.kind, w.author_id as "authorId", card.name as "authorName",
      w.anonymous, w.space_id as "spaceId", w.space_slug as "spaceSlug", w.space_title as "spaceTitle", w.space_language as "spaceLanguage", w.created_at as since,
      w.content_note as "contentNote", w.html,
      to_char(w.turn at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || w.id as cursor
    from (
      select t.id, t.slug, t.title, t.kind, t.author_id, t.created_at, ${turn} as turn,
        (t.author_id is null and o.alias is not null) as anonymous, o.content_note, ${beginning} as html,
        space.id as space_id, space.slug as space_slug, ${titleFor(actor)} as space_title,
        ${readIn(actor)} as space_language
      from community.space space
      join community.thread t on t.space_id = space.id
      join posts.pub_post o on o.place_id = t.id and o.seq = 1
      where ${visibleTo(actor)} and ${writableBy(actor)}
        and space.is_welcome = ${which.of === 'newcomers'}
        and t.answered_at is null and t.closed_at is null and ${isThere}
        and t.kind not in ('announcement', 'checkin') and t.created_at > ${since}
        and not ${isOwn('o', actor)} and ${notBlocked(actor, 't.author_id')}
    ) w
    left join accounts.pub_member_card card on card.id = w.author_id
    where ${beyond(which)}
    order by ${nearFirst(which, actor)} w.turn, w.id limit ${which.limit}`.rows(tx);
}

/** `turnOf`, as the database says it. */
const turn = sql`(case when t.author_id is not null and not exists (
    select from community.thread answered
    where answered.author_id = t.author_id and answered.answered_at is not null)
  then t.created_at - make_interval(hours => ${sql.lit(HEAD_START_HOURS)}) else t.created_at end)`;

function beyond(which: Which): RawBuilder<unknown> {
  const after = which.of === 'others' ? which.after : undefined;
  return after === undefined
    ? sql`true`
    : sql`(w.turn, w.id) > (${after.at}::timestamptz, ${after.id}::uuid)`;
}

function nearFirst(which: Which, actor: Actor): RawBuilder<unknown> {
  if (which.of !== 'near') return sql``;
  return sql`(exists (select from community.space_follow f
      where f.space_id = w.space_id and f.persona_id = ${actor.personaId}::uuid)
    or exists (select from posts.pub_post p
      where p.author_id = ${actor.personaId}::uuid and p.scope_id = w.space_id)) desc,`;
}
