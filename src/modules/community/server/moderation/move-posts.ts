import { carrySeen, joinPosts, keepStanding, writersIn } from '#modules/posts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { MovePosts } from '../../moderation.contract.ts';
import { checkReaders } from '../space/openness.rules.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { goingWith, threadsOf } from './chosen.ts';
import { mayMergeThread } from './moderation.policy.ts';
import { setLastSeq } from './moderation.sql.ts';
import { logThread, powerOverThread, notifyWriters } from './moderation.ts';
import { whereThread } from '../space/where.rules.ts';

export const movePosts = useCase()({
  name: 'community.move_posts',
  about:
    'Put posts of a thread, with the replies below them, behind those of another on the same side. Those whose words went are told why.',
  input: MovePosts,
  subject: threadsOf,
  may: mayMergeThread,
  power: (input, thread) => {
    const act = powerOverThread(input, thread);
    return { ...act, evidence: { ...act.evidence, into: thread.target?.id ?? null } };
  },
  async run(ctx, { posts, rule, reason, moreRead }, { target, ...thread }) {
    if (target?.side !== thread.side) throw refusedAt('into', 'no_such_thread');
    if (target.id === thread.id) throw refusedAt('into', 'the_same_thread');
    if (target.isArchived) throw refusedAt('into', 'space_archived');
    checkReaders(thread, target, { moreRead });
    const ids = (await goingWith(ctx, thread, posts)).map(({ id }) => id);
    const writers = await writersIn(ctx.tx, { posts: ids });
    const names = { from: thread.title, to: target.title, count: ids.length, posts: ids };
    const why = { rule, reason, deed: ctx.newId() };
    await keepStanding(ctx.tx, { deed: why.deed, now: ctx.now }, { place: thread.id, posts: ids });
    const left = { ...names, thread: target.id, came: false };
    const came = { ...names, thread: thread.id, came: true };
    await logThread(ctx, thread, 'move_posts', { ...why, detail: left });
    await logThread(ctx, target, 'move_posts', { ...why, detail: came });
    const into = { placeId: target.id, scopeId: target.spaceId, lastSeq: target.lastSeq };
    await setLastSeq(ctx.tx, { ...target, lastSeq: await joinPosts(ctx.tx, thread.id, into, ids) });
    await carrySeen(ctx.tx, { deed: why.deed, from: thread.id, to: target.id, isNew: false });
    for (const { id } of [thread, target]) await recomputeThreadStats(ctx.tx, id, ctx.now);
    await notifyWriters(ctx, thread, 'move_posts', [...new Set(writers)]);
    return whereThread(target);
  },
});
