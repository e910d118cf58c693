import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { MoveThread } from '../../moderation.contract.ts';
import { takeTo } from './regrouping.sql.ts';
import { checkReaders } from '../space/openness.rules.ts';
import { mayMoveThread } from './moderation.policy.ts';
import { findTarget } from './moderation.sql.ts';
import { logThread, moderatedThread, notifyWriters, powerOverThread } from './moderation.ts';
import { whereThread } from '../space/where.rules.ts';

export const moveThread = useCase()({
  name: 'community.move_thread',
  about: 'Take a thread to another space on the same side. Those who wrote there are told why.',
  input: MoveThread,
  async subject(ctx, input) {
    const thread = await moderatedThread(ctx, input);
    return thread && { ...thread, target: await findTarget(ctx.tx, ctx.actor, input.space) };
  },
  may: mayMoveThread,
  power: (input, thread) => {
    const act = powerOverThread(input, thread);
    return { ...act, evidence: { ...act.evidence, to: input.space } };
  },
  async run(ctx, { rule, reason, moreRead }, { target, ...thread }) {
    // Words never cross sides.
    if (target?.side !== thread.side) throw refusedAt('space', 'not_a_place_of_yours');
    if (target.spaceId === thread.spaceId) throw refusedAt('space', 'already_there');
    if (target.isArchived) throw refusedAt('space', 'space_archived');
    checkReaders(thread, target, { moreRead });
    const why = { rule, reason, deed: ctx.newId() };
    await takeTo(ctx.tx, thread.id, target.spaceId);
    const names = { from: thread.spaceTitle, to: target.title };
    const left = { ...names, space: target.spaceId, came: false };
    const came = { ...names, space: thread.spaceId, came: true };
    await logThread(ctx, thread, 'move', { ...why, detail: left });
    await logThread(ctx, { ...thread, spaceId: target.spaceId }, 'move', { ...why, detail: came });
    ctx.wake('access', [thread.id]);
    await notifyWriters(ctx, thread, 'move');
    return whereThread({ ...thread, spaceId: target.spaceId, spaceSlug: target.slug });
  },
});
