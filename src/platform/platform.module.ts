import { afterRestoring, endings } from './backup/afterwards.ts';
import { exportParts } from './export/parts.ts';
import { forgetAcknowledged } from './forget.ts';
import { carryEmails } from './mail/carry.ts';
import { composeEmail, settleEmail, takeEmails } from './mail/outgoing.ts';
import { counted } from './http/counted.ts';
import { mailAddresses } from './mail/addresses.ts';
import { emailSorts } from './mail/sorts.ts';
import type { Module } from './module.ts';
import { platformPersonal } from './personal/platform.sql.ts';
import { every, everySecond } from './worker.ts';

/** What the platform itself does by the clock, shows of itself and knows of people; and the pages of no module. */
export const platform = {
  name: 'platform',
  useCases: [forgetAcknowledged, takeEmails, composeEmail, settleEmail, afterRestoring],
  queries: [],
  timers: [every('*/10 * * * *', forgetAcknowledged), everySecond(takeEmails, carryEmails)],
  needs: [emailSorts, mailAddresses, counted, endings, exportParts],
  personal: platformPersonal,
  publicPaths: ['/', '/guidelines', '/accessibility', '/source', '/robots.txt'],
  unlistedPaths: [
    ...['/help', '/contact', '/privacy', '/terms', '/complaints', '/imprint', '/.well-known'],
    ...['/offline', '/manifest.webmanifest', '/service-worker.js'],
  ],
} as const satisfies Module;
