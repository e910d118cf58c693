import { carrySeen, keepStanding, writersIn } from '#modules/posts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { MergeThread } from '../../moderation.contract.ts';
import { checkReaders } from '../space/openness.rules.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { pour } from './regrouping.sql.ts';
import { lostBy } from './undo.sql.ts';
import { mayMergeThread } from './moderation.policy.ts';
import { logThread, notifyWriters, powerOverThread, threadAndOther } from './moderation.ts';
import { whereThread } from '../space/where.rules.ts';

export const mergeThread = useCase()({
  name: 'community.merge_thread',
  about:
    'Put a thread’s posts behind those of another; its address leads there from then on. Those whose words went are told why.',
  input: MergeThread,
  subject: (ctx, { thread, into }) => threadAndOther(ctx, { thread, other: into }),
  may: mayMergeThread,
  power: (input, thread) => {
    const act = powerOverThread(input, thread);
    return { ...act, evidence: { ...act.evidence, into: thread.target?.id ?? null } };
  },
  async run(ctx, { rule, reason, moreRead }, { target, ...thread }) {
    if (target?.side !== thread.side) throw refusedAt('into', 'no_such_thread');
    if (target.id === thread.id) throw refusedAt('into', 'the_same_thread');
    if (target.isArchived) throw refusedAt('into', 'space_archived');
    checkReaders(thread, target, { moreRead });
    const writers = await writersIn(ctx.tx, { place: thread.id });
    const names = { from: thread.title, to: target.title };
    const deed = ctx.newId();
    await keepStanding(ctx.tx, { deed, now: ctx.now }, { place: thread.id });
    const lost = await lostBy(ctx.tx, thread.id);
    await logThread(ctx, thread, 'merge', {
      ...{ rule, reason, deed },
      detail: { ...names, thread: target.id, came: false, lost },
    });
    await logThread(ctx, target, 'merge', {
      ...{ rule, reason, deed },
      detail: { ...names, thread: thread.id, came: true },
    });
    await pour(ctx.tx, thread, target);
    await carrySeen(ctx.tx, { deed, from: thread.id, to: target.id, isNew: false });
    await recomputeThreadStats(ctx.tx, target.id, ctx.now);
    // By the thread that they know: not all of them may read the one that stays.
    await notifyWriters(ctx, thread, 'merge', writers);
    return whereThread(target);
  },
});
