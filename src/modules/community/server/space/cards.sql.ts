import { isOut, type Authored } from '#modules/posts/index.server.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { sql } from '#platform/db/sql.ts';
import type { SpaceCard } from '../../space.contract.ts';
import { isThere, unreadBy, type Reader } from './list.sql.ts';
import { aboutFor, readIn, titleFor } from './spoken.sql.ts';
import { notBlocked, visibleTo } from './visible.sql.ts';

/** News is looked for among so many threads of each space. */
const LOOKED_AT = 20;

export type CardRow = Omit<SpaceCard, 'about' | 'last' | 'can'> &
  Authored & {
    aboutHtml: string;
    parentId: string | null;
    lastThread: string | null;
    lastTitle: string | null;
    lastAt: Date | null;
  };

/**
 * Every space the reader may read, or the sub-forums of one, in their order, with what happened last there.
 * One statement, however many.
 */
export function cards(tx: ReadTx, reader: Reader, parentId?: string): Promise<CardRow[]> {
  const { actor } = reader;
  return sql<CardRow>`
    select space.id, space.slug, ${titleFor(actor)} as title, ${aboutFor(actor)} as "aboutHtml",
      ${readIn(actor)} as language, space.side,
      space.parent_id as "parentId", space.reads, space.archived_at is not null as archived,
      space.is_welcome as welcome,
      exists (select from community.space_follow f where f.space_id = space.id
        and f.persona_id = ${actor.personaId}::uuid) as followed,
      coalesce(news.unread, 0)::int as unread,
      last.slug as "lastThread", last.title as "lastTitle", last.at as "lastAt",
      last.author_id as "authorId", card.name as "authorName", coalesce(last.anonymous, false) as anonymous
    from community.space space
    left join lateral (
      select t.slug, t.title, p.created_at as at, p.author_id, p.alias is not null as anonymous
      from community.thread t
      cross join lateral (
        select p.created_at, p.author_id, p.alias from posts.pub_post p
        where p.place_id = t.id and ${isOut('p')} and ${notBlocked(actor, 'p.author_id')}
        order by p.seq desc limit 1) p
      where t.space_id = space.id and ${isThere} and ${notBlocked(actor, 't.author_id')}
      order by t.last_post_at desc, t.id desc limit 1) last on true
    left join lateral (
      select count(*) as unread from (
        select t.id, t.last_post_at from community.thread t
        where t.space_id = space.id and ${isThere} and ${notBlocked(actor, 't.author_id')}
        order by t.last_post_at desc, t.id desc limit ${LOOKED_AT}) t
      where ${unreadBy(reader)}) news on true
    left join accounts.pub_member_card card on card.id = last.author_id
    where ${visibleTo(actor)} and ${parentId === undefined ? sql`true` : sql`space.parent_id = ${parentId}::uuid`}
    order by space.side, space.position, space.id`.rows(tx);
}
