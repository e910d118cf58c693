import type { z } from 'zod';
import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { BookmarksInput } from '../../person.contract.ts';
import { postSorts, scopesOf } from '../place/scopes.sql.ts';
import type { Authored } from '../post/post.view.ts';

export type BookmarkRow = Authored & {
  id: string;
  keptAt: Date;
  /** Null, with all that follows, where the post may not be read now. */
  link: string | null;
  title: string | null;
  html: string | null;
  contentNote: string | null;
};

/** The actor's bookmarks, the newest first, each with what may be read of its post now; one more than a page holds. */
export function bookmarkRows(
  { tx, actor, registry }: ReadCtx,
  { after, since, limit }: z.output<typeof BookmarksInput>,
): Promise<BookmarkRow[]> {
  const me = sql`${actor.personaId}::uuid`;
  const posts = seenOfSorts(
    registry,
    postSorts({ registry }),
    actor,
    () => sql`array(select id from page)`,
  );
  return sql<BookmarkRow>`
    with scope as materialized (${scopesOf({ registry, actor })}), page as materialized (
      select b.post_id as id, b.kept_at as "keptAt" from posts.bookmark b
      where b.persona_id = ${me}
        ${after === undefined ? sql`` : sql`and (b.kept_at, b.post_id) < (${after.at}::timestamptz, ${after.id}::uuid)`}
        ${since === undefined ? sql`` : sql`and b.kept_at >= ${since}`}
      order by b.kept_at desc, b.post_id desc limit ${limit + 1}
    )
    select page.*, seen.title, seen.link, p.author_id as "authorId", card.name as "authorName",
      coalesce(p.alias is not null, false) as anonymous, p.content_note as "contentNote",
      case when p.content_note = '' then left(p.body_html, 1000) else '' end as html
    from page left join (${posts}) sight on sight.id = page.id and sight.link not like '/my-words%'
    left join posts.post p on p.id = sight.id and not exists (
      select from scope where scope.id = p.scope_id and p.place_id = any(scope.folded))
    left join lateral (select sight.title, sight.link where p.id is not null) seen on true
    left join accounts.pub_member_card card on card.id = p.author_id
    order by page."keptAt" desc, page.id desc`.rows(tx);
}

type On = { personaId: string; postId: string };

/** Kept twice is kept once, since the first time, also at the same moment. Whether it is kept: of so many that are kept no more follow. */
export const insertBookmark = (
  tx: Tx,
  { personaId, postId }: On,
  { now, most }: { now: Date; most: number },
) =>
  sql`with kept as (select from posts.bookmark where persona_id = ${personaId}::uuid limit ${most}),
    before as (select from posts.bookmark where persona_id = ${personaId}::uuid and post_id = ${postId}::uuid),
    more as (insert into posts.bookmark (persona_id, post_id, kept_at)
      select ${personaId}::uuid, ${postId}::uuid, ${now} where (select count(*) from kept) < ${most}::int
        and not exists (select from before)
      on conflict (persona_id, post_id) do update set kept_at = bookmark.kept_at returning post_id)
    select from before union all select from more`.any(tx);

export const deleteBookmark = (tx: Tx, { personaId, postId }: On) =>
  sql`delete from posts.bookmark
    where persona_id = ${personaId}::uuid and post_id = ${postId}::uuid`.execute(tx);
