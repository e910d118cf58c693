import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { UndoAct } from '../../moderation.contract.ts';
import { checkReaders } from '../space/openness.rules.ts';
import { lockThreads } from '../thread/insert-thread.sql.ts';
import { findModeratedThread, findTarget, type ThreadSubject } from './moderation.sql.ts';
import { moderatedThread, notifyWriters, powerOverThread } from './moderation.ts';
import { doneBy, logUndoing, toldOf, undoing, writersAfter, writersBefore } from './undoing.ts';
import { mayUndo } from './undo.policy.ts';
import { actToUndo, type ActToUndo } from './undo.sql.ts';
import { whereThread } from '../space/where.rules.ts';

/** An act, its thread, and where it took or made another: that one. */
type Subject = ActToUndo & { thread: ThreadSubject; other: ThreadSubject | null; now: Date };

export const undoAct = useCase()({
  name: 'community.undo_act',
  about:
    'Undo what was done with a thread, or that it was undone: for two weeks, as long as nothing else came since. The same people are told.',
  input: UndoAct,
  async subject(ctx, { deed }): Promise<Subject | undefined> {
    const { tx, actor, now } = ctx;
    const found = await actToUndo(tx, actor, deed);
    if (found === undefined) return undefined;
    const ids = [...new Set(found.threads.map(({ place }) => place))];
    // Whoever will be refused makes nobody wait.
    if (found.looksAfter) await lockThreads(tx, ids);
    // Of two who undo it at once, the second reads that it is undone.
    const fresh = await actToUndo(tx, actor, deed);
    const went = found.threads.find(({ came }) => came === false)?.place ?? ids[0];
    const otherId = ids.find((id) => id !== went);
    const thread = went && (await findModeratedThread(tx, actor, went));
    const other = otherId === undefined ? null : await findModeratedThread(tx, actor, otherId);
    if (!fresh || !thread || other === undefined) return undefined;
    return { ...fresh, thread, other, now };
  },
  may: (actor, subject) => mayUndo(actor, subject, subject.now),
  power: (input, { thread, act, deed }) => {
    const power = powerOverThread(input, thread);
    return { ...power, evidence: { ...power.evidence, act, deed } };
  },
  async run(ctx, { reason, moreRead }, { thread, other, ...act }) {
    const from = act.threads.find(({ came }) => came === false)?.space;
    const isMove = doneBy(act) === 'move' && from !== undefined;
    const back = isMove ? await findTarget(ctx.tx, ctx.actor, from) : other && thread;
    if (back) checkReaders(other ?? thread, back, { moreRead });
    const before = await writersBefore(ctx, act, other);
    const why = { reason, deed: ctx.newId(), undoes: act.deed };
    const done = await undoing(ctx, { ...act, into: why.deed, reason }, thread, other);
    const now = await moderatedThread(ctx, { thread: thread.id });
    if (now === undefined) throw new Refusal('not_found');
    await logUndoing(ctx, act, { ...why, ...done }, { before: thread, now, other });
    ctx.wake('access', [thread.id]);
    const writers = before ?? (await writersAfter(ctx, act, now, other));
    // Of what is done again those are told by the thread that they know, as when it was done first.
    const known = act.act === 'undo' && other ? other : now;
    await notifyWriters(ctx, known, toldOf(act), writers);
    return whereThread(now);
  },
});
