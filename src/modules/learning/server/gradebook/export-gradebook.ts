import { useCase } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { ExportGradebook } from '../../gradebook.contract.ts';
import { maySeeGradebook } from '../programme/programme.policy.ts';
import type { LearningTables } from '../tables.ts';
import { exportProgramme, exportStep } from './export.rules.ts';
import { loadProgrammeGradebook, loadStepGradebook } from './load-gradebook.ts';

export const exportGradebook = useCase<LearningTables & MemberCardTable>()({
  name: 'learning.export_register',
  about: 'Take a register away as a CSV or JSON file. For hosts and mentors; recorded.',
  input: ExportGradebook,
  async subject({ tx, actor }, { programme, step, format }) {
    if (step === undefined) {
      const loaded = await loadProgrammeGradebook(tx, actor, programme);
      return loaded && { ...loaded, file: exportProgramme(programme, loaded.people, format) };
    }
    const loaded = await loadStepGradebook(tx, actor, { programme, step });
    return loaded && { ...loaded, file: exportStep({ programme, step }, loaded.people, format) };
  },
  may: (actor, { programme }) => maySeeGradebook(actor, programme),
  run: (_ctx, _input, { file }) => Promise.resolve(file),
  power: ({ step, format }, { programme, people }) => ({
    subjectKind: 'programme',
    subjectId: programme.id,
    reason: null,
    evidence: { format, people: people.length, ...(step !== undefined && { step }) },
  }),
});
