import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { MarkSeen } from '../../thread.contract.ts';
import { saw } from '#modules/posts/index.server.ts';
import { visibleThread } from './visible-thread.ts';

export const markSeen = useCase()({
  name: 'community.mark_seen',
  about: 'Remember which posts of a thread one has seen. Nobody else learns of it.',
  input: MarkSeen,
  subject: visibleThread,
  may: isSignedIn,
  async run(ctx, { thread, seqs }) {
    await saw(ctx, thread, seqs);
    return { thread };
  },
});
