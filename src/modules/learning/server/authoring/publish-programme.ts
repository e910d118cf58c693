import { useCase } from '#platform/use-case.ts';
import { PublishProgramme } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredProgramme } from './authored.sql.ts';
import { mayPublish } from './authoring.policy.ts';
import { setPublished } from './programme-writing.sql.ts';

export const publishProgramme = useCase<LearningTables>()({
  name: 'learning.publish_programme',
  about: 'Open a programme to everybody on its side.',
  input: PublishProgramme,
  subject: ({ tx }, { programme }) => authoredProgramme(tx, programme),
  may: mayPublish,
  async run({ tx, now }, _input, programme) {
    await setPublished(tx, programme.id, now);
    return { programme: programme.slug };
  },
  power: (_input, { id, side, steps }) => ({
    subjectKind: 'programme',
    subjectId: id,
    reason: 'Published.',
    evidence: { side, steps },
  }),
});
