import { useCase } from '#platform/use-case.ts';
import { MoveStep } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredStep } from './authored.sql.ts';
import { mayEdit } from './authoring.policy.ts';
import { moved } from './moving.rules.ts';
import { order, placeSteps } from './step-moving.sql.ts';

export const moveStep = useCase<LearningTables>()({
  name: 'learning.move_step',
  about: 'Move a step up or down, at the edge of its course into the next one.',
  input: MoveStep,
  subject: ({ tx }, { step }) => authoredStep(tx, step),
  may: mayEdit,
  async run({ tx }, { step, direction }, { id, slug, stepSlug }) {
    const places = moved(await order(tx, id), step, direction);
    if (places.length > 0) await placeSteps(tx, places);
    return { programme: slug, step: stepSlug };
  },
});
