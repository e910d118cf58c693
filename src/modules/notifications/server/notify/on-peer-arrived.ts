import { handler } from '#platform/handlers.ts';
import type { PeerArrived } from '#modules/learning/discussion.contract.ts';
import type { Joined } from '../joined.ts';
import { notifyEach } from './notify.ts';

/** Who waited for a peer hears that one came, and finds the way to their answer. */
export const onPeerArrived = handler<PeerArrived, Joined>({
  on: 'learning.peer_arrived',
  name: 'notifications.tell_of_peer',
  handle: (ctx, { stepId, postId, byPersonaId, personaIds }) =>
    notifyEach(ctx, personaIds, {
      kind: 'peer_came',
      place: 'learning.post',
      placeId: postId,
      threadId: stepId,
      by: byPersonaId,
    }),
});
