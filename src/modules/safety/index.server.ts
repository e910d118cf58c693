import type { Module } from '#platform/module.ts';
import { exportParts } from '#platform/export/parts.ts';
import { provide } from '#platform/port.contract.ts';
import { danger, screening } from './contract.ts';
import { saysDanger } from './server/danger/danger.rules.ts';
import { decisionsAboutMe } from './server/decisions.ts';
import { deeds } from './server/deeds/deeds.ts';
import { undoDeed } from './server/deeds/undo-deed.ts';
import { helplinesPart } from './server/helplines/helplines.module.ts';
import { screen, whyHeld } from './server/screen.ts';
import { exportedHelplines } from './server/whole/export.sql.ts';

export { loadHelplines } from './server/helplines/kept.ts';
export { decisionsAboutMe, screen, whyHeld };

export const safety = {
  name: 'safety',
  useCases: [undoDeed, ...helplinesPart.useCases],
  queries: [decisionsAboutMe, deeds, ...helplinesPart.queries],
  // Where somebody in distress is sent, and what others decided, a person answers for.
  sessionOnly: ['safety.undo_deed', ...helplinesPart.useCases.map(({ name }) => name)],
  personal: helplinesPart.personal,
  provides: [
    ...helplinesPart.provides,
    provide(exportParts, exportedHelplines),
    provide(screening, screen),
    provide(danger, (_ctx, words) => Promise.resolve(saysDanger(words))),
  ],
} as const satisfies Module;
