import { isOut, knownWriter, writer } from '#modules/posts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { isThere } from './list.sql.ts';

/** Counting ends there: whoever archives a space reads how much stands in it, not the last of it. */
const MOST_THREADS = 1_000;
const MOST_POSTS = 10_000;

/** A space with what stands in it and was archived, or is open, together with it. */
const together = (space: RawBuilder<unknown>) => sql`(select s.id from community.space s
  where s.id = ${space} or (s.parent_id = ${space} and s.archived_at is not distinct from
    (select it.archived_at from community.space it where it.id = ${space})))`;

/** `more`: 1 where there is more than was counted, else 0; so the numbers of a deed are numbers. */
export type SpokenThere = Record<'threads' | 'writers' | 'more', number>;

/**
 * How many threads others see in a space and in what belongs to it, and how many people wrote in them, as far as
 * others may know. Posts are found by their threads: nothing leads from a space to its posts but all posts there are.
 */
export const spokenThere = (tx: ReadTx, id: string) =>
  sql<SpokenThere>`with thread as materialized (
      select t.id from ${together(sql`${id}::uuid`)} s cross join lateral (select t.id from community.thread t
        where t.space_id = s.id and ${isThere} limit ${sql.lit(MOST_THREADS + 1)}) t
      limit ${sql.lit(MOST_THREADS + 1)}),
    wrote as materialized (
      select p.who from thread cross join lateral (select ${knownWriter('p')} as who from posts.pub_post p
        where p.place_id = thread.id and ${isOut('p')} limit ${sql.lit(MOST_POSTS + 1)}) p
      limit ${sql.lit(MOST_POSTS + 1)})
    select least(threads, ${sql.lit(MOST_THREADS)})::int as threads, writers::int,
      (threads > ${sql.lit(MOST_THREADS)} or posts > ${sql.lit(MOST_POSTS)})::int as more
    from (select count(*) as threads from thread) t,
      (select count(*) as posts, count(distinct who) as writers from wrote) w`.one(tx);

/** All who wrote in a space or in what was archived with it, or opened with it. */
export const writersTogether = (id: string) => sql<{ id: string }>`
  select distinct ${writer('p')} as id from posts.pub_post p
  where p.scope_id in ${together(sql`${id}::uuid`)} and p.deleted_at is null and ${writer('p')} is not null`;
