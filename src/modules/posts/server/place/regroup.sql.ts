import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';

type Where = { placeId: string; scopeId: string };

/** Takes everything in a place to another scope. */
export const changeScope = (tx: Tx, { placeId, scopeId }: Where) =>
  sql`update posts.post set scope_id = ${scopeId} where place_id = ${placeId}`.execute(tx);

/**
 * Makes room for the anonymous of one place among those of another, before their posts go there: their
 * numbers come after all that are known there. Who is anonymous in both is two people to everybody, or
 * putting places together would tell that somebody wrote in both; where they write next they are who
 * they were.
 */
function carryAliases(tx: Tx, from: string, to: string, posts: readonly string[] | null) {
  const some = posts === null ? null : [...posts];
  return sql`
    with base as (
      select greatest(
        (select max(alias) from posts.alias where place_id = ${to}::uuid),
        (select max(alias) from posts.post where place_id = ${to}::uuid), 0) as top
    ), shifted as (
      update posts.post p set alias = p.alias + base.top from base
      where p.place_id = ${from}::uuid and p.alias is not null and base.top > 0
        and (${some}::uuid[] is null or p.id = any(${some}::uuid[]))
    ), known as (
      insert into posts.alias (place_id, persona_id, alias)
      select ${to}::uuid, a.persona_id, a.alias + base.top from posts.alias a, base
      where a.place_id = ${from}::uuid
        and (${some}::uuid[] is null or exists (select from posts.anonymous_author h
          where h.persona_id = a.persona_id and h.post_id = any(${some}::uuid[])))
      on conflict (place_id, persona_id) do nothing
    )
    update posts.anonymous_author h set place_id = ${to}::uuid
    where h.place_id = ${from}::uuid
      and (${some}::uuid[] is null or h.post_id = any(${some}::uuid[]))`.execute(tx);
}

/** Appends all posts of a place to another, whose last seq was `lastSeq`. Both are locked. Its last seq now. */
export async function appendPosts(
  tx: Tx,
  from: string,
  into: Where & { lastSeq: number },
): Promise<number> {
  await carryAliases(tx, from, into.placeId, null);
  const moved = await sql`
    with numbered as (
      select p.id, p.seq, p.root_seq, ${into.lastSeq}::int + row_number() over (order by p.seq) as new_seq
      from posts.post p where p.place_id = ${from}::uuid
    )
    update posts.post p set place_id = ${into.placeId}::uuid, scope_id = ${into.scopeId}::uuid,
      seq = n.new_seq, root_seq = coalesce(r.new_seq, n.new_seq), changed = 0, turned = 0
    from numbered n left join numbered r on r.seq = n.root_seq
    where p.id = n.id`.changed(tx);
  return into.lastSeq + moved;
}

/**
 * Where these posts stand in their new place, `placed`, numbered after `behind`: what stood below none of them is
 * top-level there, deeper replies stay under theirs. `opens`: the first of them opens it, and what stood directly below
 * that one becomes top-level.
 */
const placing = (
  posts: readonly string[],
  { behind, opens }: { behind: number; opens: boolean },
) => sql`numbered as (
      select p.id, p.parent_id, p.root_seq, p.seq, ${behind}::int + row_number() over (order by p.seq) as new_seq,
        p.parent_id = any(${[...posts]}::uuid[]) as is_below
      from posts.post p where p.id = any(${[...posts]}::uuid[])
    ), rooted as (
      select n.id, n.new_seq, n.new_seq as new_root from numbered n
      where n.seq = n.root_seq or n.is_below is not true
        or (${opens} and (n.new_seq = 1 or n.parent_id = ${posts[0]}::uuid))
      union all
      select n.id, n.new_seq, rooted.new_root from numbered n join rooted on rooted.id = n.parent_id
      where not (${opens} and rooted.new_seq = 1)
    ), placed as (
      select n.id, n.new_seq,
        coalesce((select min(new_root) from rooted where rooted.id = n.id), n.new_seq) as new_root,
        case when n.is_below then n.parent_id end as new_parent
      from numbered n
    )`;

/** Takes these posts to a place of their own, which the first of them opens. */
export async function splitPosts(tx: Tx, from: string, to: Where, posts: readonly string[]) {
  await carryAliases(tx, from, to.placeId, posts);
  await put(tx, { ...to, lastSeq: 0 }, posts, true);
}

/** Puts these posts behind those of another place, whose last seq was `lastSeq`. Both are locked. Its last seq now. */
export async function joinPosts(
  tx: Tx,
  from: string,
  into: Where & { lastSeq: number },
  posts: readonly string[],
): Promise<number> {
  await carryAliases(tx, from, into.placeId, posts);
  await put(tx, into, posts, false);
  return into.lastSeq + posts.length;
}

const put = (tx: Tx, to: Where & { lastSeq: number }, posts: readonly string[], opens: boolean) =>
  sql`
    with recursive ${placing(posts, { behind: to.lastSeq, opens })}
    update posts.post p set place_id = ${to.placeId}::uuid, scope_id = ${to.scopeId}::uuid, seq = n.new_seq,
      changed = 0, turned = 0, root_seq = n.new_root, parent_id = n.new_parent
    from placed n where p.id = n.id`.execute(tx);

/** Puts posts under other first posts of their places, which are locked. */
export const changeRoots = <Tables>(
  tx: Tx<Tables>,
  posts: readonly { id: string; rootSeq: number }[],
) =>
  sql`update posts.post p set root_seq = n.root
    from unnest(${posts.map(({ id }) => id)}::uuid[], ${posts.map(({ rootSeq }) => rootSeq)}::int[]) n(id, root)
    where p.id = n.id and p.root_seq <> n.root`.execute(tx);
