import { sql } from '#platform/db/sql.ts';
import type pg from 'pg';
import type { Tx } from './db/database.ts';

/** What a process met that its settings are wrong about: the address of the pages, a proxy in front. */
export type SetupNote = { about: 'origin' | 'proxy'; seen: string; setting: string };

export const keepNote = (tx: Tx<never>, now: Date, { about, seen, setting }: SetupNote) =>
  sql`insert into platform.setup_note (about, seen, setting, at)
    values (${about}, ${seen}, ${setting}, ${now})
    on conflict (about) do update set seen = excluded.seen, setting = excluded.setting, at = excluded.at`.execute(
    tx,
  );

/** For the doctor, who has a connection and nothing else. */
export async function setupNotes(client: pg.Client): Promise<SetupNote[]> {
  const { rows } = await client.query<SetupNote>(
    'select about, seen, setting from platform.setup_note order by about',
  );
  return rows;
}
