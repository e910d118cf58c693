import type { ReadTx } from '#platform/db/database.ts';
import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { SpaceBeside } from '../../space.contract.ts';
import type { ThreadOrder } from '../../threads.contract.ts';
import { isThere, listThreads, type ListItemRow, type Reader } from './list.sql.ts';
import { within, type Page } from './threads.sql.ts';
import { readIn, titleFor } from './spoken.sql.ts';
import { notBlocked, visibleTo } from './visible.sql.ts';

/** The column that an order goes by; each space has an index by it. */
const columns = { latest: 'created_at', active: 'last_post_at' } as const;

/**
 * A page of the threads of all spaces that the reader may read, begun or spoken in last. As many of each
 * space as the page has are taken from its index, and the newest of those are read: an index over all
 * spaces would be walked through what the reader may not see.
 */
export function threadsEverywhere(
  tx: ReadTx,
  reader: Reader,
  which: Page & { show: ThreadOrder },
): Promise<ListItemRow[]> {
  const { actor } = reader;
  const column = columns[which.show];
  const at = sql.ref(`t.${column}`);
  const most = which.limit + 1;
  return listThreads(tx, reader, {
    where: sql`t.id = any(array(
      select near.id from community.space space
      cross join lateral (
        select t.id, ${at} as at from community.thread t
        where t.space_id = space.id and ${isThere} and ${within(at, which)} and ${notBlocked(actor, 't.author_id')}
        order by ${at} desc, t.id desc limit ${most}) near
      where ${visibleTo(actor)} order by near.at desc, near.id desc limit ${most}))`,
    order: sql`${at} desc, t.id desc`,
    by: column,
    limit: most,
  });
}

const BESIDE = 12;

/** The spaces that somebody may read and that stand by themselves: those that they follow first. */
export const spacesBeside = (tx: ReadTx, actor: Actor) =>
  sql<SpaceBeside>`
    select space.id, space.slug, ${titleFor(actor)} as title, ${readIn(actor)} as language,
      exists (select from community.space_follow f where f.space_id = space.id
        and f.persona_id = ${actor.personaId}::uuid) as followed
    from community.space space
    where ${visibleTo(actor)} and space.archived_at is null and space.parent_id is null
    order by followed desc, space.position, space.id limit ${sql.lit(BESIDE)}`.rows(tx);
