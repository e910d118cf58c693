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
  async subject({ tx, actor }, { programme, step: id }) {
    const at = await findPlace(tx, actor, { programme });
    const step = at?.steps.find((one) => one.id === id);
    return id !== undefined && step === undefined ? undefined : at && { ...at, step };
  },
  may: mayOpenGradebook,
  async run({ tx }, { format }, { step, ...at }) {
    const { slug } = at.programme;
    if (step === undefined) {
      const people = await everybody(tx, peopleOf(within(at)));
      const rows = people.map((row) => personIn(at, row));
      return exportProgramme(slug, rows, format);
    }
    const people = await everybody(tx, peopleAt({ ...within(at), stepId: step.id }));
    const rows = people.map((row) => personAt(at, row));
    return exportStep(`${slug}-${step.slug}`, rows, format);
  },
  power: ({ step, format }, { programme }, { people }) => ({
    subjectKind: 'programme',
    subjectId: programme.id,
    reason: null,
    evidence: { format, people, ...(step !== undefined && { step }) },
  }),
});
