import type { Personal } from '#platform/personal/personal.ts';
import { eraseSteps } from './erase.sql.ts';
import { smallThings } from './export.sql.ts';

/** What somebody opened, follows and keeps among threads; their words are with posts. */
export const communityPersonal: Personal = {
  exportOf: async ({ tx, actor }, who) => ({ sections: await smallThings(tx, actor, who) }),
  erase: eraseSteps,
};
