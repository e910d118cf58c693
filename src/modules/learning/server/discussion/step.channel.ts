import { Id } from '#modules/posts/contract.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { channel } from '#platform/live/channel.ts';
import type { Tables } from '../tx.ts';
import { discussionChanges } from './discussion-changes.ts';
import { discussionPlace } from './discussion.sql.ts';

/**
 * A discussion; all that changes it wakes it (`advance` of posts). Each reader is asked for alone: how far
 * they have come in the programme decides what they may do with every post.
 */
export const stepChannel = channel<Tables>()({
  name: 'step',
  async subject({ tx, actor }, key) {
    if (!Id.safeParse(key).success) return undefined;
    const step = await discussionPlace(tx, actor, { step: key });
    return step && { scope: step.programmeId, seq: step.changed };
  },
  mayJoin: isSignedIn,
  changes: discussionChanges,
  input: (step, after) => ({ step, after }),
});
