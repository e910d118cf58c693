import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { MoveThread } from '../../moderation.contract.ts';
import { takeTo } from './regrouping.sql.ts';
import { moderates } from '../thread/thread.policy.ts';
import { mayModerateThread } from './moderation.policy.ts';
import { findTarget } from './moderation.sql.ts';
import { logThread, powerOverThread, notifyOpener, moderatedThread } from './moderation.ts';
import type { Tables } from '../thread/thread.sql.ts';

export const moveThread = useCase<Tables>()({
  name: 'community.move_thread',
  about: 'Take a thread to another space on the same side. Who opened it is told why.',
  input: MoveThread,
  subject: moderatedThread,
  may: mayModerateThread,
  power: (input, thread) => {
    const act = powerOverThread(input, thread);
    return { ...act, evidence: { ...act.evidence, to: input.space } };
  },
  async run(ctx, { space, ...why }, thread) {
    const target = await findTarget(ctx.tx, ctx.actor, space);
    // Words never cross sides, and nobody moves them where they do not look after them.
    if (target?.side !== thread.side || !moderates(ctx.actor, target))
      throw new Refusal('invalid', 'invalid', { fields: { space: 'not_a_place_of_yours' } });
    if (target.spaceId === thread.spaceId)
      throw new Refusal('invalid', 'invalid', { fields: { space: 'already_there' } });
    if (target.archivedAt !== null)
      throw new Refusal('invalid', 'invalid', { fields: { space: 'space_archived' } });
    await takeTo(ctx.tx, thread.id, target.spaceId);
    const names = { from: thread.spaceTitle, to: target.title };
    const left = { ...names, space: target.spaceId, came: false };
    const came = { ...names, space: thread.spaceId, came: true };
    await logThread(ctx, thread, 'move', { ...why, detail: left });
    await logThread(ctx, { ...thread, spaceId: target.spaceId }, 'move', { ...why, detail: came });
    notifyOpener(ctx, { ...thread, spaceId: target.spaceId }, 'move');
    return { space: target.slug, thread: thread.slug };
  },
});
