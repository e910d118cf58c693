import { handler } from '#platform/handlers.ts';
import type { PostHearted } from '#modules/learning/discussion.contract.ts';
import type { Joined } from '../joined.ts';
import { notify } from './notify.ts';

/** Hearts of one post gather in one item until it is read. */
export const onPostHearted = handler<PostHearted, Joined>({
  on: 'learning.post_hearted',
  name: 'notifications.tell_of_heart',
  handle: (ctx, { stepId, postId, byPersonaId, toPersonaId }) =>
    notify(ctx, {
      to: toPersonaId,
      kind: 'hearted',
      place: 'learning.post',
      placeId: postId,
      threadId: stepId,
      by: byPersonaId,
    }),
});
