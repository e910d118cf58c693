import { forgetGuestPages } from '#platform/guest-pages.ts';
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
  subject: ({ tx }, { step }) => authoredStep(tx, step),
  may: mayRemoveStep,
  async run(ctx, _input, { stepId, slug }) {
    await deleteStep(ctx.tx, stepId);
    forgetGuestPages(ctx);
    return { programme: slug };
  },
  power: (_input, { stepId, stepSlug, id }) => ({
    subjectKind: 'step',
    subjectId: stepId,
    reason: 'Removed.',
    evidence: { programme: id, step: stepSlug },
  }),
});
