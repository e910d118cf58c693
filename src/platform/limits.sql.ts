import type { Database } from './db/database.ts';
import { sql } from '#platform/db/sql.ts';

/** A count within its window: points since it began, and how long it lasts still, in ms. */
export type Counted = { key: string; points: number; left: number };

/** Adds points to counts, all in one statement; a window that is over begins anew. By the database's clock. */
export async function addPoints(
  db: Database,
  added: readonly { key: string; points: number; seconds: number }[],
): Promise<Counted[]> {
  // In one order: two processes that add to the same counts wait for each other and never in a ring.
  const { rows } = await sql<Counted>`
    insert into platform.limit_count as kept (key, points, until)
    select key, points, now() + seconds * interval '1 second'
    from json_to_recordset(${JSON.stringify(added)}) as added(key text, points integer, seconds integer)
    order by key
    on conflict (key) do update set
      points = excluded.points + case when kept.until > now() then kept.points else 0 end,
      until = case when kept.until > now() then kept.until else excluded.until end
    returning key, points, (extract(epoch from until - now()) * 1000)::float as left`.execute(
    db.as(),
  );
  return rows;
}

/** Takes one point away from each of these counts, down to none, within the window that it was added in. */
export const takePointsAway = async (
  db: Pick<Database, 'as'>,
  keys: readonly string[],
): Promise<void> =>
  void (await sql`update platform.limit_count set points = points - 1
    where key in (select key from platform.limit_count where key = any(${[...keys]}::text[])
      order by key for update) and points > 0 and until > now()`.execute(db.as()));

export const forgetCounts = async (db: Pick<Database, 'as'>): Promise<void> =>
  void (await sql`delete from platform.limit_count where until <= now()`.execute(db.as()));
