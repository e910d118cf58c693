import type { Personal } from '#platform/personal/personal.ts';
import { nobodyIn, rowsOf } from '#platform/personal/rows.sql.ts';
import { exportOf } from './export.sql.ts';

/** Badges go with the person; those they gave stay with whom they gave them to. */
export const recognitionPersonal: Personal = {
  exportOf,
  erase: [rowsOf('recognition.award.persona_id'), nobodyIn('recognition.award.awarded_by')],
};
