import type { Personal } from '#platform/personal/personal.ts';
import { eraseSteps } from './erase.sql.ts';
import { exportOf } from './export.ts';

/** What somebody wrote, where they take part, and what they completed. */
export const learningPersonal: Personal = {
  exportOf,
  erase: eraseSteps,
};
