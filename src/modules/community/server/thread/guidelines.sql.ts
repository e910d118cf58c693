import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';

/** Remembers which version of the guidelines somebody has read. */
export const saveGuidelinesRead = (
  tx: Tx,
  read: { spaceId: string; personaId: string; version: number; now: Date },
) =>
  sql`
    insert into community.guidelines_read (space_id, persona_id, version, read_at)
    values (${read.spaceId}::uuid, ${read.personaId}::uuid, ${read.version}, ${read.now})
    on conflict (space_id, persona_id) do update
      set version = greatest(guidelines_read.version, excluded.version), read_at = excluded.read_at`.execute(
    tx,
  );
