import { saw } from '#modules/posts/index.server.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { MarkSeen } from '../../discussion.contract.ts';
import { useCase } from '../tx.ts';
import { findDiscussion } from './discussion.sql.ts';

export const markSeen = useCase({
  name: 'learning.mark_seen',
  about: 'Remember which posts of a discussion one has seen. Nobody else learns of it.',
  input: MarkSeen,
  subject: ({ tx, actor }, { step }) => findDiscussion(tx, actor, step),
  may: isSignedIn,
  async run(ctx, { step, seqs }) {
    await saw(ctx, step, seqs);
    return { step };
  },
});
