import { forgetAcknowledged } from './forget.ts';
import type { Module } from './module.ts';
import { platformPersonal } from './personal/platform.sql.ts';
import { every } from './worker.ts';

/** What the platform itself does by the clock, shows of itself and knows of people; and the pages of no module. */
export const platform = {
  name: 'platform',
  useCases: [forgetAcknowledged],
  queries: [],
  timers: [every('*/10 * * * *', forgetAcknowledged)],
  personal: platformPersonal,
  publicPaths: ['/', '/guidelines', '/source', '/robots.txt'],
  unlistedPaths: ['/help', '/contact'],
} as const satisfies Module;
