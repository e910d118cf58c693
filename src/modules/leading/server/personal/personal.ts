import type { Personal } from '#platform/personal/personal.ts';
import { nobodyIn, rowsOf, standInIn } from '#platform/personal/rows.sql.ts';
import { exportOf } from './export.sql.ts';

/** Duties and clearances end with the person; what they granted to others stays, by nobody. */
export const leadingPersonal: Personal = {
  exportOf,
  erase: [
    rowsOf('leading.duty.persona_id'),
    rowsOf('leading.clearance.persona_id'),
    nobodyIn('leading.duty.granted_by'),
    standInIn('leading.clearance.granted_by', 'id'),
  ],
};
