import { handler } from '#platform/handlers.ts';
import type { PersonMentioned } from '#modules/learning/discussion.contract.ts';
import type { Joined } from '../joined.ts';
import { notifyEach } from './notify.ts';

/** Those whose names were written with an @ hear of it. */
export const onPersonMentioned = handler<PersonMentioned, Joined>({
  on: 'learning.person_mentioned',
  name: 'notifications.tell_of_mention',
  handle: (ctx, { stepId, postId, byPersonaId, personaIds }) =>
    notifyEach(ctx, personaIds, {
      kind: 'mentioned',
      place: 'learning.post',
      placeId: postId,
      threadId: stepId,
      by: byPersonaId,
    }),
});
