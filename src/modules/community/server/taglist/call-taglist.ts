import { noticesDue } from '#modules/notifications/contract.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { CallTaglist } from '../../taglist.contract.ts';
import { aboutPost } from '#modules/posts/index.server.ts';
import { inThreads } from '../thread/in-threads.ts';
import { visiblePost } from '../thread/visible-post.ts';
import { taglistFor } from './change-taglist.ts';
import { insertCall } from './writing.sql.ts';
import { mayCall } from './taglist.policy.ts';
import type { Tables } from './taglist.sql.ts';

export const callTaglist = useCase<Tables>()({
  name: 'community.call_taglist',
  about: 'Call a taglist of one’s own on a post of one’s own: its members are told, once.',
  input: CallTaglist,
  limits: [{ points: 10, seconds: 86_400, by: 'account' }],
  async subject(ctx, input) {
    const list = await taglistFor(ctx, input);
    const post = await visiblePost(ctx, input);
    if (list === undefined || post === undefined) return undefined;
    const isOut = post.deletedAt === null && post.hiddenAt === null && post.heldAt === null;
    return { list, post: { ...post, isOut } };
  },
  may: mayCall,
  async run(ctx, { taglist, post: postId }, { post }) {
    const by = ctx.actor.personaId ?? '';
    if (!(await insertCall(ctx.tx, { taglistId: taglist, postId, by, now: ctx.now })))
      throw new Refusal('conflict', 'called_already');
    const audience = { name: 'community.taglist_members', id: taglist };
    const about = { ...aboutPost(inThreads, post), by, to: [], audience };
    ctx.emit(noticesDue({ kind: 'taglist', ...about, via: taglist }));
    return { taglist, post: postId };
  },
});
