import { sql } from '#platform/db/sql.ts';
import type pg from 'pg';
import type { ReadTx, Tx } from './db/database.ts';

/**
 * What a process met that its settings are wrong about: the address of the pages, a proxy in front. And where the
 * pages are served, by its settings: a command in another shell need not have the same. And when the place was last
 * backed up, and into which file; and of which backup somebody was told that it is too old (`backup_late`).
 */
export type SetupNote = {
  about: 'origin' | 'proxy' | 'served' | 'backup' | 'backup_late';
  seen: string;
  setting: string;
};

export const keepNote = (tx: Tx<never>, now: Date, { about, seen, setting }: SetupNote) =>
  sql`insert into platform.setup_note (about, seen, setting, at)
    values (${about}, ${seen}, ${setting}, ${now})
    on conflict (about) do update set seen = excluded.seen, setting = excluded.setting, at = excluded.at`.execute(
    tx,
  );

/** Where the pages are served, or last were; undefined where they never were. */
export const servedAt = async (tx: ReadTx): Promise<string | undefined> =>
  (
    await sql<{ seen: string }>`select seen from platform.setup_note where about = 'served'`.first(
      tx,
    )
  )?.seen;

/** For the doctor, who has a connection and nothing else. */
export async function setupNotes(client: pg.Client): Promise<SetupNote[]> {
  const { rows } = await client.query<SetupNote>(
    'select about, seen, setting from platform.setup_note order by about',
  );
  return rows;
}
