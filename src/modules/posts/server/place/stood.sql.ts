import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';

/** Keeps where posts of a place stand, before a deed takes them elsewhere: all, or only these. */
export const keepStanding = (
  tx: Tx,
  { deed, now }: { deed: string; now: Date },
  { place, posts }: { place: string; posts?: readonly string[] },
) =>
  sql`insert into posts.stood (deed, post_id, seq, root_seq, parent_id, alias, at)
    select ${deed}::uuid, p.id, p.seq, p.root_seq, p.parent_id, p.alias, ${now}
    from posts.post p where p.place_id = ${place}::uuid
      and (${posts === undefined} or p.id = any(${[...(posts ?? [])]}::uuid[]))`.execute(tx);

/** Where posts stood longer ago can be of no use any more. */
export const forgetStanding = (tx: Tx, before: Date) =>
  sql`delete from posts.stood where at < ${before}`.changed(tx);

/** Those of a place that go back when a deed is undone: what it took there, and what was said below it since. */
export const goingBack = (tx: Tx, { deed, from }: { deed: string; from: string }) =>
  sql<{ id: string }>`
    with stood as (
      select p.id, p.seq from posts.stood s join posts.post p on p.id = s.post_id
      where s.deed = ${deed}::uuid and p.place_id = ${from}::uuid
    )
    select id from stood union
    select p.id from posts.post p where p.place_id = ${from}::uuid and p.root_seq in (select seq from stood)`.rows(
    tx,
  );

/**
 * Who has seen posts where a deed took them from has seen them where they are now: in a place of their own (`isNew`)
 * all who saw any, in another one those who came there before. For the others all of that one is as new as it was.
 */
export const carrySeen = (
  tx: Tx,
  { deed, from, to, isNew }: { deed: string; from: string; to: string; isNew: boolean },
) => {
  const known = sql`
    select before.persona_id, before.visited_at, range_agg(int4range(went.now, went.now + 1)) as ranges
    from posts.visit before join went on before.seen @> went.was
    ${isNew ? sql`` : sql`join posts.visit there on there.place_id = ${to}::uuid and there.persona_id = before.persona_id`}
    where before.place_id = ${from}::uuid group by before.persona_id, before.visited_at`;
  const went = sql`with went as (
      select s.seq as was, p.seq as now from posts.stood s join posts.post p on p.id = s.post_id
      where s.deed = ${deed}::uuid and p.place_id = ${to}::uuid), known as (${known})`;
  return (
    isNew
      ? sql`${went} insert into posts.visit (place_id, persona_id, seen, visited_at)
          select ${to}::uuid, persona_id, ranges, visited_at from known`
      : sql`${went} update posts.visit v set seen = v.seen + known.ranges from known
          where v.place_id = ${to}::uuid and v.persona_id = known.persona_id`
  ).execute(tx);
};

type Home = { placeId: string; scopeId: string; lastSeq: number };

/**
 * Puts posts back where they stood before a deed took them from `home` to another place, and what was said
 * below them since behind the last of `home`; `all`: whatever else stands there, too. Both are locked. The
 * last seq of `home` now.
 *
 * What was said since to none of these posts stands last, as it was said last.
 *
 * Anonymous people get back the number they had. Who wrote only since then is somebody new there, also where
 * they were known there before: or it would be told that two are one.
 */
export async function putBack(
  tx: Tx,
  { deed, from, home, all }: { deed: string; from: string; home: Home; all: boolean },
): Promise<number> {
  const since = await sql<{ id: string }>`
    with recursive stood as (
      select s.*, p.seq as seq_now, p.alias as alias_now
      from posts.stood s join posts.post p on p.id = s.post_id
      where s.deed = ${deed}::uuid and p.place_id = ${from}::uuid
    ), known as (
      select greatest((select max(alias) from posts.alias where place_id = ${home.placeId}::uuid),
        (select max(alias) from posts.post where place_id = ${home.placeId}::uuid),
        (select max(alias) from stood), 0) as top
    ), since as (
      select p.id, p.parent_id,
        ${home.lastSeq}::int + (row_number() over (order by p.seq))::int as seq,
        coalesce((select s.alias from stood s where s.alias_now = p.alias limit 1),
          (p.alias + known.top)::smallint) as alias
      from posts.post p, known where p.place_id = ${from}::uuid
        and not exists (select from stood s where s.post_id = p.id)
        and (${all} or p.root_seq in (select seq_now from stood))
    ), rooted as (
      select n.id, n.seq, n.parent_id, n.alias,
        case when s.post_id is null or s.seq = 1 then n.seq else s.root_seq end as root_seq
      from since n left join stood s on s.post_id = n.parent_id
      where not exists (select from since above where above.id = n.parent_id)
      union all
      select n.id, n.seq, n.parent_id, n.alias, rooted.root_seq
      from since n join rooted on rooted.id = n.parent_id
    ), back as (
      select post_id as id, seq, root_seq, parent_id, case when alias_now is not null then alias end as alias
      from stood
      union all select id, seq, root_seq, parent_id, alias from rooted
    ), moved as (
      update posts.post p set place_id = ${home.placeId}::uuid, scope_id = ${home.scopeId}::uuid,
        seq = back.seq, root_seq = back.root_seq, parent_id = back.parent_id, alias = back.alias,
        changed = 0, turned = 0
      from back where p.id = back.id
    ), authors as (
      update posts.anonymous_author h set place_id = ${home.placeId}::uuid
      from back where h.post_id = back.id
    ), named as (
      insert into posts.alias (place_id, persona_id, alias)
      select distinct on (h.persona_id) ${home.placeId}::uuid, h.persona_id, back.alias
      from back join posts.anonymous_author h on h.post_id = back.id where back.alias is not null
      order by h.persona_id, back.alias
      on conflict do nothing
    )
    select id from rooted`.rows(tx);
  return home.lastSeq + since.length;
}
