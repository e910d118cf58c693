import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { CommunityTables } from '../tables.ts';

type Db = Tx<CommunityTables>;

/** Takes a thread with everything in it to another space. */
export async function takeTo(tx: Db, threadId: string, spaceId: string): Promise<void> {
  await sql`with moved as (
      update community.post set space_id = ${spaceId}::uuid where thread_id = ${threadId}::uuid
    )
    update community.thread set space_id = ${spaceId}::uuid where id = ${threadId}::uuid`.execute(
    tx,
  );
}

/**
 * Makes room for the anonymous of one thread among those of another, before their posts go there: their
 * numbers come after all that are known there. Who is anonymous in both is two people to everybody, or
 * putting threads together would tell that somebody wrote in both; where they write next they are who
 * they were.
 */
async function carryAliases(
  tx: Db,
  from: string,
  to: string,
  posts: string[] | null,
): Promise<void> {
  await sql`
    with base as (
      select greatest(
        (select max(mask) from community.mask where thread_id = ${to}::uuid),
        (select max(mask) from community.post where thread_id = ${to}::uuid), 0) as top
    ), shifted as (
      update community.post p set mask = p.mask + base.top from base
      where p.thread_id = ${from}::uuid and p.mask is not null and base.top > 0
        and (${posts}::uuid[] is null or p.id = any(${posts}::uuid[]))
    ), known as (
      insert into community.mask (thread_id, persona_id, mask)
      select ${to}::uuid, m.persona_id, m.mask + base.top from community.mask m, base
      where m.thread_id = ${from}::uuid
        and (${posts}::uuid[] is null or exists (select from community.hidden_author h
          where h.persona_id = m.persona_id and h.post_id = any(${posts}::uuid[])))
      on conflict (thread_id, persona_id) do nothing
    )
    update community.hidden_author h set thread_id = ${to}::uuid
    where h.thread_id = ${from}::uuid
      and (${posts}::uuid[] is null or h.post_id = any(${posts}::uuid[]))`.execute(tx);
}

/** Appends all posts of a thread to another; its address leads there from now on. Both rows are locked. */
export async function pour(
  tx: Db,
  from: { id: string },
  into: { id: string; spaceId: string },
): Promise<void> {
  await carryAliases(tx, from.id, into.id, null);
  await sql`
    with base as (select last_seq from community.thread where id = ${into.id}::uuid),
    numbered as (
      select p.id, p.seq, p.root_seq, base.last_seq + row_number() over (order by p.seq) as new_seq
      from community.post p, base where p.thread_id = ${from.id}::uuid
    )
    update community.post p set thread_id = ${into.id}::uuid, space_id = ${into.spaceId}::uuid,
      seq = n.new_seq, root_seq = coalesce(r.new_seq, n.new_seq)
    from numbered n left join numbered r on r.seq = n.root_seq
    where p.id = n.id`.execute(tx);
  await sql`update community.thread set last_seq = (
      select coalesce(max(seq), 0) from community.post where thread_id = ${into.id}::uuid)
    where id = ${into.id}::uuid`.execute(tx);
  await sql`insert into community.follow (thread_id, persona_id, followed_at, left_at)
    select ${into.id}::uuid, persona_id, followed_at, left_at from community.follow
    where thread_id = ${from.id}::uuid and left_at is null
    on conflict do nothing`.execute(tx);
  await sql`delete from community.follow where thread_id = ${from.id}::uuid`.execute(tx);
  await sql`delete from community.visit where thread_id = ${from.id}::uuid`.execute(tx);
  await sql`update community.thread set merged_into = ${into.id}::uuid, pinned_at = null,
      featured_at = null, open_until = null, replies = 0
    where id = ${from.id}::uuid or merged_into = ${from.id}::uuid`.execute(tx);
}

/** Top-level posts of one thread, other than its opening one, with everything below them. */
export async function groupsOf(tx: Db, threadId: string, posts: readonly string[]) {
  const { rows } = await sql<{ id: string; isRoot: boolean; isSeen: boolean }>`
    select p.id, p.seq = p.root_seq as "isRoot",
      p.deleted_at is null and p.hidden_at is null and p.held_at is null as "isSeen"
    from community.post p join community.post root
      on root.thread_id = p.thread_id and root.seq = p.root_seq
    where p.thread_id = ${threadId}::uuid and root.id = any(${[...posts]}::uuid[])
      and root.seq = root.root_seq and root.seq > 1
    order by p.seq`.execute(tx);
  return rows;
}

/**
 * A thread of its own for these posts: the first opens it, what stood directly below it becomes
 * top-level, deeper replies stay under theirs.
 */
export async function setApart(
  tx: Db,
  from: { id: string; spaceId: string },
  made: { id: string; slug: string; title: string; posts: string[]; now: Date },
): Promise<void> {
  await sql`
    insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_post_at, last_seq)
    select ${made.id}::uuid, ${from.spaceId}::uuid, ${made.slug}, 'talk', ${made.title}, p.author_id,
      p.created_at, p.created_at, ${made.posts.length}
    from community.post p where p.id = ${made.posts[0]}::uuid`.execute(tx);
  await carryAliases(tx, from.id, made.id, made.posts);
  await sql`
    with recursive numbered as (
      select p.id, p.parent_id, p.root_seq, p.seq, row_number() over (order by p.seq) as new_seq
      from community.post p where p.id = any(${made.posts}::uuid[])
    ), placed as (
      select n.id, n.new_seq, n.new_seq as new_root from numbered n
      where n.new_seq = 1 or n.seq = n.root_seq or n.parent_id = ${made.posts[0]}::uuid
        or n.parent_id is null
      union all
      select n.id, n.new_seq, placed.new_root from numbered n join placed on placed.id = n.parent_id
      where placed.new_seq <> 1
    )
    update community.post p set thread_id = ${made.id}::uuid, seq = n.new_seq,
      root_seq = coalesce((select min(new_root) from placed where placed.id = n.id), n.new_seq),
      parent_id = case when n.new_seq = 1 then null else p.parent_id end
    from numbered n where p.id = n.id`.execute(tx);
  await sql`insert into community.follow (thread_id, persona_id, followed_at, left_at)
    select ${made.id}::uuid, persona_id, ${made.now}, left_at from community.follow
    where thread_id = ${from.id}::uuid`.execute(tx);
}
