import { noticesDue } from '#modules/notifications/contract.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { CallTaglist } from '../../taglist.contract.ts';
import { aboutPost, writerOf } from '#modules/posts/index.server.ts';
import { inThreads } from '../thread/in-threads.ts';
import { taglistFor } from './change-taglist.ts';
import { mayCall } from './taglist.policy.ts';
import { insertCall } from './taglist.sql.ts';

export const callTaglist = useCase()({
  name: 'community.call_taglist',
  about: 'Call a taglist of one’s own on a post of one’s own: its members are told, once.',
  input: CallTaglist,
  limits: [{ points: 10, seconds: 86_400, by: 'account' }],
  async subject(ctx, input) {
    const list = await taglistFor(ctx, input);
    const post = await inThreads.find(ctx, input.post);
    if (list === undefined || post === undefined) return undefined;
    const isOut = post.deletedAt === null && post.hiddenAt === null && post.heldAt === null;
    return { list, post: { ...post, isOut } };
  },
  may: mayCall,
  async run(ctx, { taglist, post: postId }, { post }) {
    const by = writerOf(ctx);
    if (!(await insertCall(ctx.tx, { taglistId: taglist, postId, by, now: ctx.now })))
      throw new Refusal('conflict', 'called_already');
    const audience = { name: 'community.taglist_members', id: taglist };
    const about = { ...aboutPost(inThreads, post), by, to: [], audience };
    ctx.emit(noticesDue({ kind: 'taglist', ...about, via: taglist }));
    return { taglist, post: postId };
  },
});
