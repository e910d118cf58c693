import type { z } from 'zod';
import { sql } from '#platform/db/sql.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { MyWords, MyWordsInput } from '../../person.contract.ts';
import { postSorts } from '../place/scopes.sql.ts';
import { writtenBy } from '../visible.sql.ts';

export type MyWordsRow = Pick<MyWords, 'id' | 'at' | 'html' | 'contentNote' | 'nameless'> &
  Record<'deletedAt' | 'hiddenAt' | 'heldAt', Date | null> &
  Record<'title' | 'link', string | null>;

/** What the actor wrote, newest first, also where they may not read: then without where it is; one more than a page holds. */
export function myWords(
  { tx, actor, registry }: ReadCtx,
  { place, post, after, since, limit }: z.output<typeof MyWordsInput>,
): Promise<MyWordsRow[]> {
  const own = writtenBy(actor.personaId === null ? [] : [actor.personaId]);
  return sql<MyWordsRow>`
    with page as materialized (
      select p.id, p.created_at as at, p.body_html as html, p.content_note as "contentNote",
        p.author_id is null as nameless, p.deleted_at as "deletedAt", p.hidden_at as "hiddenAt",
        p.held_at as "heldAt"
      from posts.post p where p.id in ${own} and p.body <> ''
        ${after === undefined ? sql`` : sql`and (p.created_at, p.id) < (${after.at}::timestamptz, ${after.id}::uuid)`}
        ${since === undefined ? sql`` : sql`and p.created_at >= ${since}`}
        and (${place ?? null}::uuid is null or p.place_id = ${place ?? null}::uuid)
        and (${post ?? null}::uuid is null or p.id = ${post ?? null}::uuid)
      order by p.created_at desc, p.id desc limit ${limit + 1}
    )
    select page.*, seen.title, seen.link
    from page left join (${seenOfSorts(registry, postSorts({ registry }), actor, () => sql`array(select id from page)`)}) seen
      on seen.id = page.id and seen.link not like '/my-words%'
    order by page.at desc, page.id desc`.rows(tx);
}
