import type { Personal } from '#platform/personal/personal.ts';
import { nobodyIn } from '#platform/personal/rows.sql.ts';

/** What an operator decided stays; what they did is in the audit, which they take along. */
export const personal: Personal = {
  exportOf: () => Promise.resolve({ sections: [] }),
  erase: [nobodyIn('admin.setting.by_id')],
};
