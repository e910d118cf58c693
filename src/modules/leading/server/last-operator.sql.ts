import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { LeadingTables } from './tables.ts';

/** Whether one of these personas runs the place, and nobody else does. */
export async function isLastOperator(
  { tx, now }: { tx: unknown; now: Date },
  personaIds: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select coalesce(bool_or(persona_id = any(${[...personaIds]}::uuid[]))
      and bool_and(persona_id = any(${[...personaIds]}::uuid[])), false) as is
    from "leading".duty where kind = 'operator' and scope_id is null and ended_at is null
      and (expires_at is null or expires_at > ${now})`.execute(tx as Tx<LeadingTables>);
  return rows[0]?.is ?? false;
}
