import { handler } from '#platform/handlers.ts';
import type { PostHeld } from '#modules/learning/discussion.contract.ts';
import type { Joined } from '../joined.ts';
import { notify } from './notify.ts';

/** Words that wait for a person to look at them are not lost, and their author knows. */
export const onPostHeld = handler<PostHeld, Joined>({
  on: 'learning.post_held',
  name: 'notifications.tell_of_waiting',
  handle: (ctx, { stepId, postId, authorId }) =>
    notify(ctx, {
      to: authorId,
      kind: 'held',
      place: 'learning.post',
      placeId: postId,
      threadId: stepId,
      by: null,
    }),
});
