import type { ReadTx } from '#platform/db/database.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { openedUnnamed } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { Moment } from '#platform/paged.contract.ts';
import type { ThreadFilter } from '../../space.contract.ts';
import {
  hasAccepted,
  isThere,
  listThreads,
  newestFirst,
  type ListItemRow,
  type Reader,
} from './list.sql.ts';

/** What stands above the list: check-ins open now, what is pinned, what is featured. At most so many of all. */
const APART = 24;

const isApart = (now: Date) =>
  sql<boolean>`(t.pinned_at is not null or t.featured_at is not null or coalesce(t.open_until > ${now}, false))`;

export const threadsApart = (tx: ReadTx, reader: Reader, spaceId: string): Promise<ListItemRow[]> =>
  listThreads(tx, reader, {
    where: sql`t.space_id = ${spaceId}::uuid and ${isThere} and ${isApart(reader.now)}
      and (t.pinned_at is not null or t.featured_at is not null or t.open_until is not null)`,
    order: sql`t.pinned_at desc nulls last, ${newestFirst}`,
    limit: APART,
  });

/** Behind a place in the list, and since a moment, by the time that the list goes by. */
export type Page = {
  after?: Moment | undefined;
  since?: Date | undefined;
  limit: number;
};
export const within = (at: RawBuilder<unknown>, { after, since }: Page) => sql<boolean>`(true
  ${after === undefined ? sql`` : sql`and (${at}, t.id) < (${after.at}::timestamptz, ${after.id}::uuid)`}
  ${since === undefined ? sql`` : sql`and ${at} >= ${since}`})`;

/** One page of a space's threads, the newest activity first; one more than asked for tells that there are older ones. */
export function threadsIn(
  tx: ReadTx,
  reader: Reader,
  which: Page & { spaceId: string; show: ThreadFilter },
): Promise<ListItemRow[]> {
  return listThreads(tx, reader, {
    where: sql`t.space_id = ${which.spaceId}::uuid and t.merged_into is null
      and ${within(sql`t.last_post_at`, which)}
      and ${shown(which.show, reader)}`,
    order: newestFirst,
    limit: which.limit + 1,
  });
}

function shown(show: ThreadFilter, { actor, now }: Reader): RawBuilder<unknown> {
  switch (show) {
    case 'all':
      return sql`t.unseen_at is null and not ${isApart(now)}`;
    case 'unanswered':
      return sql`t.unseen_at is null and t.answered_at is null and t.closed_at is null
        and t.kind <> 'announcement'`;
    case 'open_questions':
      return sql`t.unseen_at is null and t.kind = 'question' and not ${hasAccepted}`;
    case 'mine':
      return sql`t.id = any(${begunBy(actor)}) and (t.unseen_at is null or ${waitsForAPerson})`;
    case 'followed':
      return sql`t.unseen_at is null and t.id = any(${followedBy(actor)})`;
  }
}

/** The threads that the actor opened, with or without a name: from the few of a person, not the many of a space. */
const begunBy = (actor: Actor): RawBuilder<unknown> => sql`array(
  select own.id from community.thread own where own.author_id = ${actor.personaId}::uuid
  union all ${openedUnnamed(actor)})`;

/** The threads that the actor follows; as a list, so that they are looked up and not looked for. */
export const followedBy = (actor: Actor): RawBuilder<unknown> => sql`array(
  select f.thread_id from community.follow f
  where f.persona_id = ${actor.personaId}::uuid and f.left_at is null)`;

/** What is held its author still finds; what was deleted or hidden is gone from their list too. */
const waitsForAPerson = sql<boolean>`(o.held_at is not null and o.deleted_at is null
  and o.hidden_at is null and t.hidden_at is null)`;
