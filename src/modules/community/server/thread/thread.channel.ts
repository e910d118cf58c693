import { Id } from '#modules/posts/contract.ts';
import { changeOf, marksAmong, MOST_CHANGES } from '#modules/posts/index.server.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { channel } from '#platform/live/channel.ts';
import { threadChanges } from './thread-changes.ts';
import { visibleThread } from './visible-thread.ts';

/** A thread; all that changes it wakes it (`advance` of posts). */
export const threadChannel = channel()({
  name: 'thread',
  async subject(ctx, key) {
    if (!Id.safeParse(key).success) return undefined;
    const thread = await visibleThread(ctx, { thread: key });
    return thread && { scope: thread.spaceId, seq: await changeOf(ctx.tx, key) };
  },
  mayJoin: isSignedIn,
  changes: threadChanges,
  input: (thread, after) => ({ thread, after }),
  marks: ({ tx }, placeId, after, readers) =>
    marksAmong(tx, { placeId, after, limit: MOST_CHANGES, isOpened: true }, readers),
});
