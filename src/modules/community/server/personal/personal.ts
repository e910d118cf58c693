import type { Personal } from '#platform/personal/personal.ts';
import { eraseSteps } from './erase.sql.ts';
import { exportOf } from './export.ts';

/** What somebody said, with their name and without, and what they did among threads. */
export const communityPersonal: Personal = {
  exportOf,
  erase: eraseSteps,
};
