import { firstStep } from '#modules/admin/first-run.contract.ts';
import type { ModulePart } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { confirmHelpline, doubtHelpline } from './confirm-helpline.ts';
import { helplines, helplineTable } from './helplines.ts';
import { keptHelplines } from './kept.ts';
import { personal } from './personal.sql.ts';
import { bringBackHelpline, removeHelpline } from './remove-helpline.ts';
import { addHelpline, editHelpline, restoreHelpline, translateHelpline } from './write-helpline.ts';

/** Lines where somebody listens. */
export const helplinesPart = {
  useCases: [
    ...[addHelpline, editHelpline, translateHelpline, confirmHelpline, doubtHelpline],
    ...[removeHelpline, bringBackHelpline, restoreHelpline],
  ],
  queries: [helplines, helplineTable],
  personal,
  provides: [
    provide(firstStep, {
      name: 'helplines',
      isDone: ({ settings }) => Promise.resolve(keptHelplines(settings).length > 0),
    }),
  ],
} as const satisfies ModulePart;
