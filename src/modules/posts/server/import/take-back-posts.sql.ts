import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Ctx } from '#platform/use-case.ts';
import { renew } from '../place/advance.sql.ts';

/** Taken back by their authors, and emptied since: nothing of theirs is there any more. */
export const isEmptied = (post: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${post}.deleted_at`)} is not null and ${sql.ref(`${post}.body`)} = '')`;

/** The posts of an import with all that stands below them, however deep. */
export const belowImported = (importId: string): RawBuilder<unknown> => sql`(
  with recursive below as (
    select id from posts.pub_post where import_id = ${importId}::uuid
    union select p.id from below join posts.pub_post p on p.parent_id = below.id
  )
  select id from below)`;

/** The posts that go with an import, each found by an index. `gone`: places that go as a whole. */
const going = (importId: string, gone: readonly string[]) => sql`
  select id from posts.post where import_id = ${importId}::uuid
  union select id from posts.post where place_id = any(${[...gone]}::uuid[])
  union select p.id from posts.post p where p.id in ${belowImported(importId)} and ${isEmptied('p')}`;

type Places = { importId: string; gone: readonly string[]; stay: readonly string[] };

/**
 * Takes the posts of an import out of places of a kind, which are locked: those that stay say their numbers anew,
 * and of what went nobody has seen anything any more.
 */
export async function takeBackPosts(
  ctx: Ctx<never>,
  kind: string,
  { importId, gone, stay }: Places,
): Promise<void> {
  for (const place of [...stay].sort()) await renew(ctx, kind, place);
  ctx.wake(kind, gone);
  await sql`
    with gone as (
      delete from posts.post p where p.id in (${going(importId, gone)}) returning p.place_id, p.seq
    )
    update posts.visit v set seen = v.seen - left_out.seen
    from (select place_id, range_agg(int4range(seq, seq + 1)) as seen from gone
      where place_id = any(${[...stay]}::uuid[]) group by place_id) left_out
    where v.place_id = left_out.place_id`.execute(ctx.tx);
  await sql`delete from posts.visit where isempty(seen) and place_id = any(${[...stay]}::uuid[])`.execute(
    ctx.tx,
  );
  await sql`with place as (delete from posts.place where place_id = any(${[...gone]}::uuid[]))
    delete from posts.visit where place_id = any(${[...gone]}::uuid[])`.execute(ctx.tx);
}
