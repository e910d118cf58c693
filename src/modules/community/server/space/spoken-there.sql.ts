import type { z } from 'zod';
import { knownWriter } from '#modules/posts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Spoken } from '../../arranging.contract.ts';
import type { Openness, ReadBy, Reads } from '../../space.contract.ts';

/** Counting ends there: whoever archives a space reads how much stands in it, not the last of it. */
const MOST_THREADS = 1_000;
const MOST_POSTS = 10_000;

/** A space with what stands in it and was archived, or is open, together with it. */
const together = (space: RawBuilder<unknown>) => sql`(select s.id from community.space s
  where s.id = ${space} or (s.parent_id = ${space} and s.archived_at is not distinct from
    (select it.archived_at from community.space it where it.id = ${space})))`;

/** All threads of a space, hidden ones too where words stand in them: who wrote those is told as well. */
const threadsOf = (space: RawBuilder<unknown>) => {
  const some = (which: RawBuilder<unknown>) => sql`(select t.id from community.thread t
    where t.space_id = ${space} and t.merged_into is null and ${which} limit ${sql.lit(MOST_THREADS + 1)})`;
  const holds = sql`exists (select from posts.pub_post p where p.place_id = t.id and p.deleted_at is null)`;
  return sql`${some(sql`t.unseen_at is null`)}
    union all ${some(sql`t.unseen_at is not null and ${holds}`)}`;
};

/**
 * How many threads stand in spaces, and how many people wrote in them what they did not take back, as far as others may
 * know. Posts are found by their threads: nothing leads from a space to its posts but all posts there are.
 */
const spokenIn = <Row extends Spoken>(
  spaces: RawBuilder<unknown>,
  more = sql``,
) => sql<Row>`with thread as materialized (
      select t.id from ${spaces} s cross join lateral (${threadsOf(sql`s.id`)}) t
      limit ${sql.lit(MOST_THREADS + 1)}),
    wrote as materialized (
      select p.who from thread cross join lateral (select ${knownWriter('p')} as who from posts.pub_post p
        where p.place_id = thread.id and p.deleted_at is null limit ${sql.lit(MOST_POSTS + 1)}) p
      limit ${sql.lit(MOST_POSTS + 1)})
    select least(threads, ${sql.lit(MOST_THREADS)})::int as threads, writers::int,
      (threads > ${sql.lit(MOST_THREADS)} or posts > ${sql.lit(MOST_POSTS)})::int as more ${more}
    from (select count(*) as threads from thread) t,
      (select count(*) as posts, count(distinct who) as writers from wrote) w`;

/** What was said in a space and in what belongs to it. */
export const spokenThere = (tx: ReadTx, id: string) => spokenIn(together(sql`${id}::uuid`)).one(tx);

/** In a space alone, or in all its sub-forums too, archived ones among them. */
export const spokenHere = (tx: ReadTx, id: string) =>
  spokenIn(sql`(select s.id from community.space s where s.id = ${id}::uuid)`).one(tx);
export const spokenWithin = (tx: ReadTx, id: string) =>
  spokenIn(
    sql`(select s.id from community.space s where s.id = ${id}::uuid or s.parent_id = ${id}::uuid)`,
  ).one(tx);

/** Whose words others read once a space is read by these, who reads it now, and who would. */
export const spokenByReaders = (tx: ReadTx, id: string, to: z.infer<typeof ReadBy>) =>
  spokenIn<Spoken & Record<'from' | 'to', Reads>>(
    sql`(select s.id from community.space s where s.id = ${id}::uuid or (s.parent_id = ${id}::uuid
      and (${isMoreOpenThan('s', to)} or s.id = any(${to.within.map((one) => one.id)}::uuid[])
        and (s.reads, s.read_duties, s.read_badges) = (select it.reads, it.read_duties, it.read_badges
          from community.space it where it.id = ${id}::uuid))))`,
    sql`, (select reads from community.space where id = ${id}::uuid) as "from", ${to.reads}::text as "to"`,
  ).one(tx);

/** As `isMoreOpen` says it of two that are read. */
const isMoreOpenThan = (space: string, { reads, readDuties, readBadges }: Openness) => {
  const width = (of: RawBuilder<unknown>) =>
    sql`array_position(array['holders', 'members', 'everyone'], ${of})`;
  const own = (name: string) => sql.ref(`${space}.${name}`);
  return sql`(${width(own('reads'))} > ${width(sql`${reads}::text`)} or (${own('reads')} = 'holders'
    and ${reads}::text = 'holders' and not (${own('read_duties')} <@ ${readDuties}::text[]
      and ${own('read_badges')} <@ ${readBadges}::uuid[])))`;
};
