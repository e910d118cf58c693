import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { OneThread } from '../../thread.contract.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { follow, leave } from './people.sql.ts';
import { visibleThread } from './visible-thread.ts';

export const followThread = useCase()({
  name: 'community.follow_thread',
  about: 'Hear of every new post in a thread.',
  input: OneThread,
  subject: visibleThread,
  may: isSignedIn,
  async run(ctx, { thread }) {
    await follow(ctx.tx, { threadId: thread, personaId: writerOf(ctx), now: ctx.now });
    return { thread };
  },
});

export const unfollowThread = useCase()({
  name: 'community.unfollow_thread',
  about: 'Hear no more of new posts in a thread; replying later does not change that.',
  input: OneThread,
  subject: visibleThread,
  may: isSignedIn,
  async run(ctx, { thread }) {
    await leave(ctx.tx, { threadId: thread, personaId: writerOf(ctx), now: ctx.now });
    return { thread };
  },
});
