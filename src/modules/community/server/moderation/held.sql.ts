import { isOwn, isThere, lastChange, scopesModerated } from '#modules/posts/index.server.ts';
import type { z } from 'zod';
import { sql } from '#platform/db/sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { HeldInput, HeldRow } from '../../held.contract.ts';
import { otherPlaces } from './log.sql.ts';

/** What waits for this actor: where they look after what is said, in places of all kinds; never their own words. */
const waiting = (ctx: ReadCtx) => sql`posts.pub_post p
  join ${scopesModerated(ctx)} scope on scope.id = p.scope_id
    and p.held_at is not null and ${isThere('p')} and not ${isOwn('p', ctx.actor)}`;

/** Counted no further than `most`. */
export const countHeld = (ctx: ReadCtx, most: number) =>
  sql<{ count: number }>`select count(*)::int as count from (
    select from ${waiting(ctx)} limit ${most}) waits`.one(ctx.tx);

/** Those that have waited longest, one more than a page holds; without a title where the reader does not find their place. */
export const heldRows = (ctx: ReadCtx, { after, limit }: z.output<typeof HeldInput>) =>
  sql<Omit<HeldRow, 'title'> & { title: string | null }>`
    with page as (
      select p.id, p.held_at, p.place_id, p.place_kind, scope.title as scope_title, thread.title,
        '/talk/' || space.slug || '/' || thread.slug || '/tend?post=' || p.id as link,
        p.author_id, author.name as author, p.content_note, p.body, p.body_html, ${lastChange('p')} as changed_at,
        case when p.seq = 1 then coalesce(thread.title, '') else '' end as titled
      from ${waiting(ctx)}
      left join community.space space on space.id = p.scope_id
      left join community.thread thread on thread.id = p.place_id
      left join accounts.pub_member_card author on author.id = p.author_id
      ${after === undefined ? sql`` : sql`where (p.held_at, p.id) > (${after.at}::timestamptz, ${after.id}::uuid)`}
      order by p.held_at, p.id limit ${limit + 1})
    select page.place_kind as kind, page.id as post, page.held_at as at, page.scope_title as "scopeTitle",
      page.author_id as "authorId", page.author as "authorName", page.author_id is null as "isAnonymous",
      page.content_note as note, page.body_html as html, page.changed_at as "changedAt",
      array[page.titled, page.content_note, page.body] as texts,
      coalesce(page.title, seen.title) as title, coalesce(page.link,
        seen.link || '?around=' || page.id || '&do=tend:' || page.id || '#p-' || page.id) as link
    from page left join (${otherPlaces(ctx)}) seen on seen.id = page.place_id
    order by page.held_at, page.id`.rows(ctx.tx);
