import { keepStanding, writersIn } from '#modules/posts/index.server.ts';
import { newPublicId } from '#platform/ids.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { SplitThread } from '../../moderation.contract.ts';
import { threadSlug } from '../thread/opening.rules.ts';
import { inThreads } from '../thread/in-threads.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { groupsOf, setApart } from './regrouping.sql.ts';
import { mayRegroup } from './moderation.policy.ts';
import { findModeratedThread } from './moderation.sql.ts';
import { logThread, powerOverThread, notifyWriters } from './moderation.ts';

export const splitThread = useCase()({
  name: 'community.split_thread',
  about:
    'Give posts of a thread, with the replies below them, a thread of their own. Those whose words went are told why.',
  input: SplitThread,
  subject: threadOf,
  may: mayRegroup,
  power: powerOverThread,
  async run(ctx, { posts, title, rule, reason }, thread) {
    const groups = await groupsOf(ctx.tx, thread.id, posts);
    const roots = groups.filter(({ isRoot }) => isRoot);
    if (roots.length !== new Set(posts).size) throw refusedAt('posts', 'not_top_level');
    if (!roots[0]?.isSeen) throw refusedAt('posts', 'first_not_seen');

    const made = { id: ctx.newId(), slug: threadSlug(title, newPublicId()), title };
    const ids = groups.map(({ id }) => id);
    const writers = await writersIn(ctx.tx, { posts: ids });
    const names = { from: thread.title, to: title };
    const deed = ctx.newId();
    await keepStanding(ctx.tx, { deed, now: ctx.now }, { place: thread.id, posts: ids });
    await logThread(ctx, thread, 'split', {
      ...{ rule, reason, deed },
      detail: { ...names, thread: made.id, came: false },
    });
    await logThread(ctx, { id: made.id, spaceId: thread.spaceId }, 'split', {
      ...{ rule, reason, deed },
      detail: { ...names, thread: thread.id, came: true },
    });
    await setApart(ctx.tx, thread, { ...made, posts: ids, now: ctx.now });
    await recomputeThreadStats(ctx.tx, thread.id, ctx.now);
    await recomputeThreadStats(ctx.tx, made.id, ctx.now);
    await notifyWriters(ctx, thread, 'split', [...new Set([thread.authorId, ...writers])]);
    return { space: thread.spaceSlug, thread: made.slug };
  },
});

async function threadOf({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>, { posts }: { posts: string[] }) {
  const [first] = posts;
  const post =
    first === undefined ? undefined : await inThreads.findToModerate({ tx, actor }, first);
  return post && findModeratedThread(tx, actor, { id: post.threadId });
}
