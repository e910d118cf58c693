import { handler } from '#platform/handlers.ts';
import type { StepCompleted } from '#modules/learning/programme.contract.ts';
import type { Joined } from '../joined.ts';
import { notify } from './notify.ts';

/** A discussion can be done while one is away; a reading is done by one's own hand, just now. */
export const onStepCompleted = handler<StepCompleted, Joined>({
  on: 'learning.step_completed',
  name: 'notifications.tell_of_step_done',
  async handle(ctx, { stepId, personaId, kind }) {
    if (kind !== 'discussion') return;
    await notify(ctx, {
      to: personaId,
      kind: 'step_done',
      place: 'learning.step',
      placeId: stepId,
      threadId: stepId,
      by: null,
    });
  },
});
