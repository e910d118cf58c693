import { useCase } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { ExportRegister } from '../../register.contract.ts';
import { maySeeRegister } from '../programme/programme.policy.ts';
import type { LearningTables } from '../tables.ts';
import { exportProgramme, exportStep } from './export.rules.ts';
import { loadProgrammeRegister, loadStepRegister } from './load-register.ts';

export const exportRegister = useCase<LearningTables & MemberCardTable>()({
  name: 'learning.export_register',
  about: 'Take a register away as a CSV or JSON file. For hosts and mentors; recorded.',
  input: ExportRegister,
  async subject({ tx, actor }, { programme, step, format }) {
    if (step === undefined) {
      const loaded = await loadProgrammeRegister(tx, actor, programme);
      return loaded && { ...loaded, file: exportProgramme(programme, loaded.people, format) };
    }
    const loaded = await loadStepRegister(tx, actor, { programme, step });
    return loaded && { ...loaded, file: exportStep({ programme, step }, loaded.people, format) };
  },
  may: (actor, { programme }) => maySeeRegister(actor, programme),
  run: (_ctx, _input, { file }) => Promise.resolve(file),
  power: ({ step, format }, { programme, people }) => ({
    subjectKind: 'programme',
    subjectId: programme.id,
    reason: null,
    evidence: { format, people: people.length, ...(step !== undefined && { step }) },
  }),
});
