import type { Personal } from '#platform/personal/personal.ts';
import { eraseSteps } from './erase.sql.ts';
import { exportOf } from './export.sql.ts';

/** Who somebody is. Erased last: until then the others know whom they are about. */
export const accountsPersonal: Personal = {
  exportOf,
  erase: eraseSteps,
};
