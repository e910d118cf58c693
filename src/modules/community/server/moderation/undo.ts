import { putBack, writersIn } from '#modules/posts/index.server.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { toldActs, UndoAct } from '../../moderation.contract.ts';
import { opennessOf } from '../space/arranging.sql.ts';
import { checkReaders } from '../space/openness.rules.ts';
import { lockThreads } from '../thread/insert-thread.sql.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { findModeratedThread, setMark, type ThreadSubject } from './moderation.sql.ts';
import { logThread, notifyWriters, powerOverThread } from './moderation.ts';
import { takeTo } from './regrouping.sql.ts';
import { mayUndo } from './undo.policy.ts';
import { actToUndo, goBack, standAlone, type ActToUndo } from './undo.sql.ts';

/** An act, its thread, and where it took or made another: that one. */
type Subject = ActToUndo & { thread: ThreadSubject; other: ThreadSubject | null; now: Date };

export const undoAct = useCase()({
  name: 'community.undo_act',
  about:
    'Undo what was done with a thread: for two weeks, as long as nothing else came since. The same people are told.',
  input: UndoAct,
  async subject(ctx, { act }): Promise<Subject | undefined> {
    const { tx, actor, now } = ctx;
    const found = await actToUndo(tx, actor, act);
    if (found === undefined) return undefined;
    const ids = [...new Set(found.threads.map(({ place }) => place))];
    await lockThreads(tx, ids);
    // Of two who undo it at once, the second reads that it is undone.
    const fresh = await actToUndo(tx, actor, act);
    const went = found.threads.find(({ came }) => came === false)?.place ?? ids[0];
    const otherId = ids.find((id) => id !== went);
    const thread = went && (await findModeratedThread(tx, actor, { id: went }));
    const other =
      otherId === undefined ? null : await findModeratedThread(tx, actor, { id: otherId });
    if (!fresh || !thread || other === undefined) return undefined;
    return { ...fresh, thread, other, now };
  },
  may: (actor, subject) => mayUndo(actor, subject, subject.now),
  power: (input, { thread, act, deed }) => {
    const power = powerOverThread(input, thread);
    return { ...power, evidence: { ...power.evidence, act, deed } };
  },
  async run(ctx, { reason, moreRead }, { thread, other, ...act }) {
    const back = other === null ? await whereItStood(ctx, act) : thread;
    if (back !== undefined) checkReaders(other ?? thread, back, { moreRead });
    const writers = await writersToTell(ctx, act, other);
    await undoing(ctx, act, thread, other);
    const why = { reason, deed: ctx.newId(), undoes: act.deed };
    if (other !== null)
      await logThread(ctx, other, 'undo', {
        ...why,
        detail: { act: act.act, thread: thread.id, came: false },
      });
    await logThread(ctx, thread, 'undo', {
      ...why,
      detail: { act: act.act, ...(other !== null && { thread: other.id, came: true }) },
    });
    ctx.wake('access', [thread.id]);
    await notifyWriters(ctx, thread, toldOf(act), writers);
    return { space: thread.spaceSlug, thread: thread.slug };
  },
});

/** What the writers are told was undone. */
const toldOf = ({ act }: ActToUndo) => toldActs.find((told) => told === `undo_${act}`) ?? 'undo';

/** Who reads in the space that a thread was moved from; undefined of what was not moved. */
async function whereItStood({ tx }: Ctx, { act, threads }: ActToUndo) {
  const before = threads.find(({ came }) => came === false);
  return act === 'move' && before !== undefined ? opennessOf(tx, before.space) : undefined;
}

/**
 * Those whom the act concerned: of what was split off, whose words go back; nobody of what is done without a
 * reason. Undefined: all who wrote there, once it is undone.
 */
async function writersToTell({ tx }: Ctx, { act }: ActToUndo, other: ThreadSubject | null) {
  if (/pin|feature/.test(act)) return [];
  return act === 'split' && other !== null ? await writersIn(tx, { place: other.id }) : undefined;
}

async function undoing(
  ctx: Ctx,
  act: ActToUndo,
  thread: ThreadSubject,
  other: ThreadSubject | null,
): Promise<void> {
  const { tx, now } = ctx;
  const home = { placeId: thread.id, scopeId: thread.spaceId, lastSeq: thread.lastSeq };
  switch (act.act) {
    case 'close':
    case 'reopen':
      return void (await setMark(tx, thread.id, 'closed', act.act === 'close' ? null : now));
    case 'pin':
    case 'unpin':
      return void (await setMark(tx, thread.id, 'pinned', act.act === 'pin' ? null : now));
    case 'feature':
    case 'unfeature':
      return void (await setMark(tx, thread.id, 'featured', act.act === 'feature' ? null : now));
    case 'hide_thread':
    case 'show_thread':
      await setMark(tx, thread.id, 'hidden', act.act === 'hide_thread' ? null : now);
      return recomputeThreadStats(tx, thread.id, now);
    case 'move': {
      const before = act.threads.find(({ came }) => came === false);
      if (before === undefined) break;
      return takeTo(tx, thread.id, before.space);
    }
    case 'merge': {
      if (other === null) break;
      const lastSeq = await putBack(tx, { deed: act.deed, from: other.id, home, all: false });
      await standAlone(tx, { id: thread.id, lastSeq }, act.lost);
      return again(ctx, thread, other);
    }
    case 'split': {
      if (other === null) break;
      const lastSeq = await putBack(tx, { deed: act.deed, from: other.id, home, all: true });
      await goBack(tx, other, { id: thread.id, lastSeq });
      return again(ctx, thread, other);
    }
    case 'hide':
    case 'release':
    case 'restore':
    case 'reveal':
    case 'undo':
      break;
  }
  // What was told of it was forgotten with somebody who left.
  throw new Refusal('conflict', 'cannot_be_undone');
}

async function again({ tx, now }: Ctx, ...threads: ThreadSubject[]): Promise<void> {
  for (const { id } of threads) await recomputeThreadStats(tx, id, now);
}
