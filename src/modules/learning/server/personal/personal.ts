import type { Personal } from '#platform/personal/personal.ts';
import { eraseSteps } from './erase.sql.ts';
import { smallThings } from './export.sql.ts';

/** Where somebody takes part, what they completed, and what their posts counted as; their words are with posts. */
export const learningPersonal: Personal = {
  exportOf: async ({ tx }, who) => ({ sections: await smallThings(tx, who) }),
  erase: eraseSteps,
};
