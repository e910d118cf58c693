import type { z } from 'zod';
import { sql } from '#platform/db/sql.ts';
import { pageOpenTo } from '#modules/accounts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { PostOfView, PostsOfInput } from '../../person.contract.ts';
import { openedKinds, postSorts, scopesOf } from '../place/scopes.sql.ts';
import { isMet, isOpenTo, isOut } from '../visible.sql.ts';

export type PostOfRow = Omit<PostOfView, 'scope' | 'beginning'> &
  Record<'scopeTitle' | 'scopeLink' | 'html', string> & { isSeen: boolean };

/** Posts that bear somebody's name, where the actor may read them as anybody may, newest first; one more than a page holds. */
export function postsOf(
  { tx, actor, registry }: ReadCtx,
  { person, after, since, limit }: z.output<typeof PostsOfInput>,
): Promise<PostOfRow[]> {
  const opened = openedKinds({ registry });
  return sql<PostOfRow>`
    with scope as materialized (${scopesOf({ registry, actor })}),
    page as materialized (
      select post.id, post.created_at as at, left(post.body_html, 2000) as html, post.content_note as "contentNote",
        post.seq = 1 and post.place_kind = any(${opened}::text[]) as opening,
        scope.title as "scopeTitle", scope.link as "scopeLink"
      from ${readBy(actor, opened)}
        and post.author_id = ${person}::uuid
        ${after === undefined ? sql`` : sql`and (post.created_at, post.id) < (${after.at}::timestamptz, ${after.id}::uuid)`}
        ${since === undefined ? sql`` : sql`and post.created_at >= ${since}`}
        and exists (select from accounts.pub_member_card writer
          where writer.id = post.author_id and ${pageOpenTo(actor, 'writer')})
      order by post.created_at desc, post.id desc limit ${limit + 1}
    )
    select page.*, seen.title, seen.link, coalesce(seen.state = 'visible', false) as "isSeen"
    from page left join (${seenOfSorts(registry, postSorts({ registry }), actor, () => sql`array(select id from page)`)}) seen
      on seen.id = page.id
    order by page.at desc, page.id desc`.rows(tx);
}

/** The last of each of these people whose page the actor may open. */
export function lastOf({ tx, actor, registry }: ReadCtx, people: readonly string[]) {
  const opened = openedKinds({ registry });
  return sql<{ person: string; at: Date; html: string; contentNote: string }>`
    with scope as materialized (${scopesOf({ registry, actor })}),
    last as materialized (
      select person.id as person, post.* from unnest(${[...people]}::uuid[]) person(id)
      join accounts.pub_member_card card on card.id = person.id and ${pageOpenTo(actor, 'card')}
      cross join lateral (
        select post.id, post.created_at as at, left(post.body_html, 600) as html, post.content_note as "contentNote"
        from ${readBy(actor, opened)} and post.author_id = person.id
        order by post.created_at desc, post.id desc limit 1) post
    )
    select last.person, last.at, last.html, last."contentNote" from last
    join (${seenOfSorts(registry, postSorts({ registry }), actor, () => sql`array(select id from last)`)}) seen
      on seen.id = last.id and seen.state = 'visible'`.rows(tx);
}

/** Posts of the scopes of a reader, `scope`, that may be read as anybody may read them. */
function readBy(actor: Actor, opened: readonly string[]) {
  const reader = { actor, moderates: sql<boolean>`scope.moderates` };
  return sql`posts.post post
      join scope on scope.id = post.scope_id and post.place_id <> all(scope.folded)
      where ${isOut('post')} and ${isMet('post.author_id', reader)}
        and ${isOpenTo('post', reader, opened)}`;
}
