import { handler } from '#platform/handlers.ts';
import type { PostRemoved } from '#modules/learning/discussion.contract.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { notify } from './notify.ts';
import { readersOf, touchItems } from './notify.sql.ts';

/** Its author is told, with the reason; from the inboxes of others what points at it disappears. */
export const onPostRemoved = handler<PostRemoved, Joined>({
  on: 'learning.post_removed',
  name: 'notifications.tell_of_removal',
  async handle(ctx, { stepId, postId, byPersonaId, authorId }) {
    const readers = await readersOf(ctx.tx, postId);
    for (const personaId of [...new Set([...readers, authorId])].sort()) {
      await changeInbox(ctx, personaId, (seq) => touchItems(ctx.tx, { personaId, postId, seq }));
      if (personaId !== authorId) continue;
      await notify(ctx, {
        to: authorId,
        kind: 'removed',
        place: 'learning.post',
        placeId: postId,
        threadId: stepId,
        by: byPersonaId,
      });
    }
  },
});
