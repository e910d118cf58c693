import { sql } from '#platform/db/sql.ts';
import { wroteIn } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import {
  isThere,
  listThreads,
  newestFirst,
  unreadBy,
  type ListItemRow,
  type Reader,
} from '../space/list.sql.ts';
import { followedBy } from '../space/threads.sql.ts';
import { visibleTo, writableBy } from '../space/visible.sql.ts';

export type WelcomeRow = {
  slug: string;
  title: string;
  /** Likes to greet newcomers: follows the welcome space. */
  greets: boolean;
  /** Has written there, with or without a name. */
  isKnown: boolean;
  skipped: boolean;
};

/** The welcome space of the reader's side, and how they stand to it. */
export function welcomeFor(tx: ReadTx, actor: Actor): Promise<WelcomeRow | undefined> {
  const me = sql`${actor.personaId}::uuid`;
  return sql<WelcomeRow>`
    select space.slug, space.title,
      exists (select from community.space_follow f where f.space_id = space.id and f.persona_id = ${me}) as greets,
      ${wroteIn({ scope: 'space.id' }, actor)} as "isKnown",
      exists (select from community.introduction_skipped s where s.persona_id = ${me}) as skipped
    from community.space space
    where space.is_welcome and space.side = ${actor.side} and ${visibleTo(actor)} and ${writableBy(actor)}
    limit 1`.first(tx);
}

/** The newest check-in that is open where the reader may write, and that they have not joined. */
export async function openCheckin(tx: ReadTx, reader: Reader): Promise<ListItemRow | undefined> {
  const [row] = await listThreads(tx, reader, {
    where: sql`t.kind = 'checkin' and t.open_until is not null and t.open_until > ${reader.now}
      and t.closed_at is null and ${isThere} and ${visibleTo(reader.actor)} and ${writableBy(reader.actor)}
      and not ${wroteIn({ place: 't.id' }, reader.actor)}`,
    order: sql`t.created_at desc, t.id desc`,
    limit: 1,
  });
  return row;
}

/** Threads the reader follows, with posts by others that they have not seen. */
export const followedNews = (tx: ReadTx, reader: Reader, limit: number): Promise<ListItemRow[]> =>
  listThreads(tx, reader, {
    where: sql`t.id = any(${followedBy(reader.actor)})
      and ${isThere} and ${visibleTo(reader.actor)} and ${unreadBy(reader)}`,
    order: newestFirst,
    limit,
  });

export const insertSkip = (tx: Tx, personaId: string, now: Date) =>
  sql`insert into community.introduction_skipped (persona_id, skipped_at)
    values (${personaId}, ${now}) on conflict do nothing`.execute(tx);
