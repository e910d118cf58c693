import { writer } from '#modules/posts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';

/** A space with what stands in it and was archived, or is open, together with it. */
const together = (space: RawBuilder<unknown>) => sql`(select s.id from community.space s
  where s.id = ${space} or (s.parent_id = ${space} and s.archived_at is not distinct from
    (select it.archived_at from community.space it where it.id = ${space})))`;

const words = (space: RawBuilder<unknown>) =>
  sql`posts.pub_post p where p.scope_id in ${together(space)} and p.deleted_at is null`;

/** How many threads stand there, and how many people wrote in them. */
const counted = (space: RawBuilder<unknown>) => sql`
  (select count(*)::int from community.thread t
    where t.space_id in ${together(space)} and t.merged_into is null) as threads,
  (select count(distinct ${writer('p')})::int from ${words(space)}) as writers`;

export type SpokenThere = Record<'threads' | 'writers', number>;

/** What is said in a space and in what belongs to it, in numbers. */
export const spokenThere = (tx: ReadTx, id: string) =>
  sql<SpokenThere>`select ${counted(sql`${id}::uuid`)}`.one(tx);

/** All who wrote in a space or in what was archived with it, or opened with it. */
export const writersTogether = (id: string) => sql<{ id: string }>`
  select distinct ${writer('p')} as id from ${words(sql`${id}::uuid`)} and ${writer('p')} is not null`;

/** The same of many, for the log. */
export const spokenThereOf = (ids: RawBuilder<unknown>) => sql`select space.id, (select to_jsonb(n)
  from (select ${counted(sql`space.id`)}) n) from community.space space where space.id = any(${ids})`;
