import type { Personal } from '#platform/personal/personal.ts';
import { eraseSteps } from './erase.sql.ts';
import { exportOf } from './export.ts';

/** What somebody said, in all places, with their name and without, and what was done about it. */
export const postsPersonal: Personal = { exportOf, erase: eraseSteps };
