import { sql } from '#platform/db/sql.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { MyWords } from '../../person.contract.ts';
import { postSorts } from '../place/scopes.sql.ts';
import { writtenBy } from '../visible.sql.ts';

export type MyWordsRow = Pick<MyWords, 'id' | 'at' | 'html' | 'contentNote' | 'nameless'> &
  Record<'deletedAt' | 'hiddenAt' | 'heldAt', Date | null> &
  Record<'title' | 'link', string | null>;

type Which = {
  place?: string | undefined;
  post?: string | undefined;
  before?: string | undefined;
  limit: number;
};

/** What the actor wrote, newest first, also where they may not read: then without where it is. */
export function myWords(
  { tx, actor, registry }: ReadCtx,
  { place, post, before, limit }: Which,
): Promise<MyWordsRow[]> {
  const own = writtenBy(actor.personaId === null ? [] : [actor.personaId]);
  const older =
    before === undefined
      ? sql`true`
      : sql`(p.created_at, p.id) < (select last.created_at, last.id from posts.post last
          where last.id = ${before}::uuid and last.id in ${own})`;
  return sql<MyWordsRow>`
    with page as materialized (
      select p.id, p.created_at as at, p.body_html as html, p.content_note as "contentNote",
        p.author_id is null as nameless, p.deleted_at as "deletedAt", p.hidden_at as "hiddenAt",
        p.held_at as "heldAt"
      from posts.post p where p.id in ${own} and p.body <> '' and ${older}
        and (${place ?? null}::uuid is null or p.place_id = ${place ?? null}::uuid)
        and (${post ?? null}::uuid is null or p.id = ${post ?? null}::uuid)
      order by p.created_at desc, p.id desc limit ${limit}
    )
    select page.*, seen.title, seen.link
    from page left join (${seenOfSorts(registry, postSorts({ registry }), actor, () => sql`array(select id from page)`)}) seen
      on seen.id = page.id and seen.link not like '/my-words%'
    order by page.at desc, page.id desc`.rows(tx);
}
