import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { MergeThread } from '../../moderation.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { pour } from './regrouping.sql.ts';
import { mayMergeThread } from './moderation.policy.ts';
import { findModeratedThread, lockTwo } from './moderation.sql.ts';
import { logThread, powerOverThread, notifyOpener, moderatedThread } from './moderation.ts';

export const mergeThread = useCase()({
  name: 'community.merge_thread',
  about: 'Put a thread’s posts behind those of another; its address leads there from then on.',
  input: MergeThread,
  async subject(ctx, input) {
    // Of two that are put into each other at once, one is done and the other told.
    const slug = slugIn(input.into);
    await lockTwo(ctx.tx, input.thread, slug);
    const thread = await moderatedThread(ctx, input);
    return thread && { ...thread, target: await findModeratedThread(ctx.tx, ctx.actor, { slug }) };
  },
  may: mayMergeThread,
  power: (input, thread) => {
    const act = powerOverThread(input, thread);
    return { ...act, evidence: { ...act.evidence, into: input.into } };
  },
  async run(ctx, { reason }, { target, ...thread }) {
    if (target?.side !== thread.side) throw refusedAt('into', 'no_such_thread');
    if (target.id === thread.id) throw refusedAt('into', 'the_same_thread');
    const names = { from: thread.title, to: target.title };
    await logThread(ctx, thread, 'merge', {
      reason,
      detail: { ...names, thread: target.id, came: false },
    });
    await logThread(ctx, target, 'merge', {
      reason,
      detail: { ...names, thread: thread.id, came: true },
    });
    await pour(ctx.tx, thread, target);
    await recomputeThreadStats(ctx.tx, target.id, ctx.now);
    notifyOpener(ctx, { ...thread, id: target.id, spaceId: target.spaceId }, 'merge');
    return { space: target.spaceSlug, thread: target.slug };
  },
});

/** The thread's own part of its address; what is no address is taken as that part itself. */
const slugIn = (into: string): string => /([^/?#]+)\/?(?:[?#].*)?$/.exec(into)?.[1] ?? into;
