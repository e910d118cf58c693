import { chosenPosts, hideAll, powerOverAll } from '#modules/posts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { HidePosts } from '#modules/posts/moderation.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { threadsOf } from './chosen.ts';
import { mayHideAll } from './moderation.policy.ts';
import { logThread, wholeOf } from './moderation.ts';
import { whereThread } from '../space/where.rules.ts';

export const hidePosts = useCase()({
  name: 'community.hide_posts',
  about:
    'Take several posts of a thread out of sight as one deed, with a rule and a reason that their authors are told, each once.',
  input: HidePosts,
  async subject(ctx, { posts }) {
    const thread = await threadsOf(ctx, { posts });
    if (thread === undefined) return undefined;
    return {
      ...thread,
      chosen: await chosenPosts(ctx.tx, ctx.actor, { placeId: thread.id, posts }),
    };
  },
  may: mayHideAll,
  power: ({ rule, reason }, { chosen, ...thread }) =>
    powerOverAll(chosen, {
      ...{ subjectKind: 'community.thread', subjectId: thread.id, reason },
      evidence: { space: thread.spaceId, rule },
    }),
  async run(ctx, { posts, rule, reason }, { chosen, ...thread }) {
    if (chosen.length < new Set(posts).size) throw new Refusal('conflict', 'not_all_here');
    const why = { rule, reason, deed: ctx.newId() };
    const ids = chosen.map(({ postId }) => postId);
    const count = await hideAll(ctx, wholeOf(thread), ids, why);
    if (count === 0) throw new Refusal('conflict', 'already_gone');
    await logThread(ctx, thread, 'hide_posts', { ...why, detail: { count } });
    await recomputeThreadStats(ctx.tx, thread.id, ctx.now);
    return { ...whereThread(thread), count };
  },
});
