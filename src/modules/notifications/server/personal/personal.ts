import type { Personal } from '#platform/personal/personal.ts';
import { eraseSteps } from './erase.sql.ts';
import { exportOf } from './export.sql.ts';

/** The inbox holds references only; what others were told of the person goes too. */
export const notificationsPersonal: Personal = {
  exportOf,
  erase: eraseSteps,
};
