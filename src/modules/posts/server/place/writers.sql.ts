import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';

/** People who are asked for in one statement. */
const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * All who wrote what still stands in any of these scopes, with their name or without: to tell them, and for nothing
 * else. Nothing leads from a scope to its posts but all posts there are, so people are gone through: of each the
 * index knows where they wrote. One row at a time: as an `exists` the planner may read all posts at once.
 */
export async function writersThere(tx: ReadTx, scopes: readonly string[]): Promise<string[]> {
  const there = sql`p.scope_id = any(${[...scopes]}::uuid[]) and p.deleted_at is null`;
  const found: string[] = [];
  if (scopes.length === 0) return found;
  for (let after = FIRST; ;) {
    const people = await sql<{ id: string; wrote: boolean }>`
      select person.id, coalesce(
        (select true from posts.post p where p.author_id = person.id and ${there} limit 1),
        (select true from posts.anonymous_author h join posts.post p on p.id = h.post_id
          where h.persona_id = person.id and ${there} limit 1), false) as wrote
      from (select id from accounts.pub_member_card where id > ${after}::uuid
        order by id limit ${sql.lit(AT_ONCE)}) person order by person.id`.rows(tx);
    found.push(...people.filter(({ wrote }) => wrote).map(({ id }) => id));
    const last = people.at(-1);
    if (last === undefined || people.length < AT_ONCE) return found;
    after = last.id;
  }
}
