import { sql } from '#platform/db/sql.ts';
import type { Cell, Exported, Who } from '#platform/personal/personal.ts';
import type { ReadCtx } from '#platform/use-case.ts';

type Row = Record<string, Cell>;

/** Which duties somebody held and why, whom they appointed is in the audit, and for how long they are cleared. */
export async function exportOf({ tx }: ReadCtx<never>, { personaIds }: Who): Promise<Exported> {
  const who = sql`${[...personaIds]}::uuid[]`;
  const duties = await sql<Row>`
    select kind, granted_at as at, reason, expires_at as until, ended_at as ended
    from "leading".duty where persona_id = any(${who}) order by granted_at`.execute(tx);
  const clearances = await sql<Row>`
    select granted_at as at, note as reason, expires_at as until, ended_at as ended
    from "leading".clearance where persona_id = any(${who}) order by granted_at`.execute(tx);
  return {
    sections: [
      { key: 'duties', rows: duties.rows },
      { key: 'clearances', rows: clearances.rows },
    ],
  };
}
