import { handler } from '#platform/handlers.ts';
import type { PostReplied } from '#modules/learning/discussion.contract.ts';
import type { Joined } from '../joined.ts';
import { notify } from './notify.ts';

/** A kind note to the one who was answered. */
export const onPostReplied = handler<PostReplied, Joined>({
  on: 'learning.post_replied',
  name: 'notifications.tell_of_reply',
  handle: (ctx, { stepId, postId, byPersonaId, toPersonaId }) =>
    notify(ctx, {
      to: toPersonaId,
      kind: 'replied',
      place: 'learning.post',
      placeId: postId,
      threadId: stepId,
      by: byPersonaId,
    }),
});
