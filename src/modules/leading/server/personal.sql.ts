import { sql } from '#platform/db/sql.ts';
import type { Personal } from '#platform/personal/personal.ts';
import { rowsOf, sectionsOf, standInIn } from '#platform/personal/rows.sql.ts';

/**
 * Duties and clearances end with the person; what they granted to others stays, by a stand-in: nobody
 * there says that it was done on the machine.
 */
export const personal: Personal = {
  // Whom they appointed is in the audit.
  exportOf: ({ tx }, { personaIds }) => {
    const theirs = sql`persona_id = any(${[...personaIds]}::uuid[]) order by granted_at`;
    return sectionsOf(tx, {
      duties: sql`select kind, granted_at as at, reason, expires_at as until, ended_at as ended,
        end_reason as ended_because from "leading".duty where ${theirs}`,
      clearances: sql`select granted_at as at, note as reason, expires_at as until, ended_at as ended,
        end_reason as ended_because from "leading".clearance where ${theirs}`,
    });
  },
  erase: [
    rowsOf('leading.duty.persona_id'),
    rowsOf('leading.clearance.persona_id'),
    standInIn('leading.duty.granted_by', 'id'),
    standInIn('leading.clearance.granted_by', 'id'),
  ],
};
