import { dropDrafts } from '#modules/accounts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { PostReply, type Sent } from '../../discussion.contract.ts';
import type { Tables } from '../tx.ts';
import { mayReply } from './discussion.policy.ts';
import { inSteps } from './in-steps.ts';
import { send } from './send.ts';

export const postReply = useCase<Tables>()({
  name: 'learning.post_reply',
  about: 'Reply to somebody’s answer, or to a reply below it.',
  input: PostReply,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: (ctx, { post }) => inSteps.find(ctx.as(), post),
  may: mayReply,
  async run(ctx, { body, contentNote }, parent): Promise<Sent> {
    const words = { body, contentNote, fields: { body, contentNote } };
    const sent = await send(ctx, parent, parent, words);
    dropDrafts(ctx, [`learning.reply:${parent.postId}`]);
    return sent;
  },
});
