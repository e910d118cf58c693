import type { ReadTx } from '#platform/db/database.ts';
import { sql } from '#platform/db/sql.ts';
import { isOut } from '#modules/posts/index.server.ts';
import type { ReadIn } from '../../space.contract.ts';
import type { Actor } from '#platform/actor.ts';
import { isThere } from '../space/list.sql.ts';
import { aboutFor, readIn, titleFor } from '../space/spoken.sql.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';

type FrontThread = Record<
  'id' | 'slug' | 'title' | 'html' | 'spaceId' | 'spaceSlug' | 'spaceTitle',
  string
> & {
  replies: number;
  spaceLanguage: string | null;
};

/** Of each space so many of the newest are looked at. In the statement itself: a plan made without values must know it. */
const LOOKED_AT = sql.lit(10);

/**
 * Public threads worth reading: featured ones first, then those with replies and the newest activity.
 * Nothing that may be hard to read greets somebody who has just come in, and nothing that was begun without a name:
 * it was meant for the space where it stands.
 */
export const worthReading = (tx: ReadTx, actor: Actor, limit: number) =>
  sql<FrontThread>`
    select t.id, t.slug, t.title, o.body_html as html, t.replies,
      space.id as "spaceId", space.slug as "spaceSlug", ${titleFor(actor)} as "spaceTitle", ${readIn(actor)} as "spaceLanguage"
    from community.space space
    cross join lateral (
      (select t.id from community.thread t where t.space_id = space.id and ${isThere}
        order by t.last_post_at desc, t.id desc limit ${LOOKED_AT})
      union
      (select t.id from community.thread t where t.space_id = space.id and ${isThere}
        and t.featured_at is not null and (t.pinned_at is not null or t.featured_at is not null
          or t.open_until is not null) limit ${LOOKED_AT})) near
    join community.thread t on t.id = near.id
    join posts.pub_post o on o.place_id = t.id and o.seq = 1 and ${isOut('o')}
    where ${visibleTo(actor)} and space.reads = 'everyone' and space.archived_at is null
      and ${notBlocked(actor, 't.author_id')}
      and not space.is_welcome and o.content_note = '' and o.alias is null and t.kind <> 'announcement'
      and (t.featured_at is not null or t.replies > 0)
    order by t.featured_at desc nulls last, t.last_post_at desc, t.id desc
    limit ${limit}`.rows(tx);

/** The first public spaces in their order. */
export const publicSpaces = (tx: ReadTx, actor: Actor, limit: number) =>
  sql<Record<'id' | 'slug' | 'title' | 'aboutHtml', string> & ReadIn>`
    select space.id, space.slug, ${titleFor(actor)} as title, ${aboutFor(actor)} as "aboutHtml", ${readIn(actor)} as language from community.space space
    where ${visibleTo(actor)} and space.reads = 'everyone' and space.archived_at is null
      and space.parent_id is null order by space.position, space.id limit ${limit}`.rows(tx);
