import { sql } from '#platform/db/sql.ts';
import { wroteAnything, wroteIn } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { ENOUGH_READ } from './beginning.rules.ts';
import {
  isThere,
  listThreads,
  newestFirst,
  unreadBy,
  type ListItemRow,
  type Reader,
} from '../space/list.sql.ts';
import { followedBy } from '../space/threads.sql.ts';
import { titleFor } from '../space/spoken.sql.ts';
import { visibleTo, writableBy } from '../space/visible.sql.ts';

type Welcome = {
  id: string;
  slug: string;
  title: string;
  /** Likes to greet newcomers: follows the welcome space. */
  greets: boolean;
  /** Has written there, with or without a name. */
  isKnown: boolean;
  skipped: boolean;
};

/** How somebody stands to talking here. */
export type StandingRow = {
  wrote: boolean;
  /** Threads they have been in, as far as that is worth counting. */
  threadsRead: number;
  mayWrite: boolean;
  mayRead: boolean;
  /** The welcome space of their side, where they may write there. */
  welcome: Welcome | null;
};

export function standingOf(tx: ReadTx, actor: Actor): Promise<StandingRow> {
  const me = sql`${actor.personaId}::uuid`;
  return sql<StandingRow>`
    select ${wroteAnything(actor)} as wrote,
      (select count(*)::int from (select from posts.pub_visit v where v.persona_id = ${me}
        limit ${sql.lit(ENOUGH_READ)}) been) as "threadsRead",
      exists (select from community.space where ${visibleTo(actor)} and ${writableBy(actor)}) as "mayWrite",
      exists (select from community.space where ${visibleTo(actor)}) as "mayRead",
      (select jsonb_build_object('id', space.id, 'slug', space.slug, 'title', ${titleFor(actor)},
          'greets', exists (select from community.space_follow f where f.space_id = space.id and f.persona_id = ${me}),
          'isKnown', ${wroteIn({ scope: 'space.id' }, actor)},
          'skipped', exists (select from community.introduction_skipped s where s.persona_id = ${me}))
        from community.space space
        where space.is_welcome and space.side = ${actor.side} and ${visibleTo(actor)} and ${writableBy(actor)}
        limit 1) as welcome`.one(tx);
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
