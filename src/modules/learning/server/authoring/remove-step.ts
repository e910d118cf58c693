import { useCase } from '#platform/use-case.ts';
import { RemoveStep } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredStep } from './authored.sql.ts';
import { mayRemoveStep } from './authoring.policy.ts';
import { deleteStep } from './step-writing.sql.ts';

export const removeStep = useCase<LearningTables>()({
  name: 'learning.remove_step',
  about: 'Remove a step that nobody has begun.',
  input: RemoveStep,
  subject: ({ tx, actor }, { step }) => authoredStep(tx, actor, step),
  may: (actor, step) => mayRemoveStep(actor, step),
  async run({ tx }, _input, { stepId, slug }) {
    await deleteStep(tx, stepId);
    return { programme: slug };
  },
});
