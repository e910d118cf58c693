import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { danger, screening } from './contract.ts';
import { saysDanger } from './server/danger/danger.rules.ts';
import { decisionsAboutMe } from './server/decisions.ts';
import { deeds } from './server/deeds/deeds.ts';
import { undoDeed } from './server/deeds/undo-deed.ts';
import { screen } from './server/screen.ts';

export { decisionsAboutMe, screen };

export const safety = {
  name: 'safety',
  useCases: [undoDeed],
  queries: [decisionsAboutMe, deeds],
  provides: [
    provide(screening, screen),
    provide(danger, (_ctx, words) => Promise.resolve(saysDanger(words))),
  ],
} as const satisfies Module;
