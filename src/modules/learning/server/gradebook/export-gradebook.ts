import { ExportGradebook } from '../../gradebook.contract.ts';
import { mayOpenGradebook } from '../programme/programme.policy.ts';
import { useCase } from '../tx.ts';
import { exportProgramme, exportStep } from './export.rules.ts';
import { peopleAt, peopleOf } from './gradebook.sql.ts';
import { findPlace, personAt, personIn, within } from './load-gradebook.ts';
import { everybody } from './page.sql.ts';

export const exportGradebook = useCase({
  name: 'learning.export_register',
  about: 'Take a register away as a CSV or JSON file. For hosts and mentors; recorded.',
  input: ExportGradebook,
  async subject({ tx, actor }, { programme, step: slug }) {
    const at = await findPlace(tx, actor, programme);
    const step = at?.steps.find((one) => one.slug === slug);
    return slug !== undefined && step === undefined ? undefined : at && { ...at, step };
  },
  may: mayOpenGradebook,
  async run({ tx }, { programme, format }, { step, ...at }) {
    if (step === undefined) {
      const people = await everybody(tx, peopleOf(within(at)));
      const rows = people.map((row) => personIn(at, row));
      return exportProgramme(programme, rows, format);
    }
    const people = await everybody(tx, peopleAt({ ...within(at), stepId: step.id }));
    const rows = people.map((row) => personAt(at, row));
    return exportStep({ programme, step: step.slug }, rows, format);
  },
  power: ({ step, format }, { programme }, { people }) => ({
    subjectKind: 'programme',
    subjectId: programme.id,
    reason: null,
    evidence: { format, people, ...(step !== undefined && { step }) },
  }),
});
