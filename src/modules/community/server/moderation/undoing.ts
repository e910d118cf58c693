import { keepStanding, putBack, writersIn } from '#modules/posts/index.server.ts';
import { subjectsChanged } from '#modules/notifications/contract.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { toldActs, type Act, type ToldAct } from '../../moderation.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { setMark, type Mark, type ThreadSubject } from './moderation.sql.ts';
import { logThread } from './moderation.ts';
import { takeTo } from './regrouping.sql.ts';
import { goBack, lostBy, standAlone, type ActToUndo, type Lost } from './undo.sql.ts';

/** What an act did that is undone; of an undoing that is undone, what is done again. */
export const doneBy = ({ act, undid }: Pick<ActToUndo, 'act' | 'undid'>): Act => undid ?? act;

/** An undoing is undone by doing again what it undid. */
const isDoneAgain = ({ act }: Pick<ActToUndo, 'act'>) => act === 'undo';

/** Two threads become one: a split is undone, or a merge done again. */
const putsTogether = (act: Pick<ActToUndo, 'act' | 'undid'>) =>
  doneBy(act) === (isDoneAgain(act) ? 'merge' : 'split');

/** What the writers are told was undone, or done again. */
export function toldOf(act: ActToUndo): ToldAct {
  const done = doneBy(act);
  return toldActs.find((told) => told === (isDoneAgain(act) ? done : `undo_${done}`)) ?? 'undo';
}

/**
 * Those whom it concerns, where they are known before: of two threads that become one, whose words go; nobody of what
 * is done without a reason.
 */
export async function writersBefore({ tx }: Ctx, act: ActToUndo, other: ThreadSubject | null) {
  if (/pin|feature/.test(doneBy(act))) return [];
  return other !== null && putsTogether(act) ? await writersIn(tx, { place: other.id }) : undefined;
}

/** All who wrote there, once it is done; of what is split off again, who opened the rest, too. */
export async function writersAfter(
  { tx }: Ctx,
  act: ActToUndo,
  thread: ThreadSubject,
  other: ThreadSubject | null,
): Promise<string[]> {
  const writers = await writersIn(tx, { place: thread.id });
  const isSplit = isDoneAgain(act) && doneBy(act) === 'split';
  return isSplit && other ? [...new Set([other.authorId, ...writers])] : writers;
}

const marks: Partial<Record<Act, { mark: Mark; on: boolean }>> = {
  ...{ close: { mark: 'closed', on: true }, reopen: { mark: 'closed', on: false } },
  ...{ pin: { mark: 'pinned', on: true }, unpin: { mark: 'pinned', on: false } },
  ...{ feature: { mark: 'featured', on: true }, unfeature: { mark: 'featured', on: false } },
  hide_thread: { mark: 'hidden', on: true },
  show_thread: { mark: 'hidden', on: false },
};

/**
 * Undoes an act, or does again what was undone; `into`: the deed of that. Of a thread that goes into another, what is
 * lost with it. Throws `Refusal` where what is needed was forgotten with somebody who left.
 */
export async function undoing(
  ctx: Ctx,
  act: ActToUndo & { into: string },
  thread: ThreadSubject,
  other: ThreadSubject | null,
): Promise<Lost | undefined> {
  const { tx, now } = ctx;
  const marked = marks[doneBy(act)];
  const before = act.threads.find(({ came }) => came === false);
  if (marked !== undefined) await turn(ctx, thread, marked, isDoneAgain(act));
  else if (doneBy(act) === 'move' && before !== undefined)
    await takeTo(tx, thread.id, before.space);
  else if (other !== null) {
    const isOne = putsTogether(act);
    await keepStanding(tx, { deed: act.into, now }, { place: other.id });
    const lost = isOne ? await lostBy(tx, other.id) : undefined;
    const home = { placeId: thread.id, scopeId: thread.spaceId, lastSeq: thread.lastSeq };
    const lastSeq = await putBack(tx, { deed: act.deed, from: other.id, home, all: isOne });
    if (isOne) await goBack(tx, other, { id: thread.id, lastSeq });
    else await standAlone(tx, { id: thread.id, lastSeq }, act.lost);
    for (const { id } of isOne ? [thread] : [thread, other])
      await recomputeThreadStats(tx, id, now);
    return lost;
  } else throw new Refusal('conflict', 'cannot_be_undone');
  return undefined;
}

async function turn(
  ctx: Ctx,
  { id }: ThreadSubject,
  { mark, on }: { mark: Mark; on: boolean },
  isAgain: boolean,
): Promise<void> {
  await setMark(ctx.tx, id, mark, on === isAgain ? ctx.now : null);
  if (mark !== 'hidden') return;
  await recomputeThreadStats(ctx.tx, id, ctx.now);
  ctx.emit(subjectsChanged(id));
}

/** Writes it down, for both places where something went from one to the other. */
export async function logUndoing(
  ctx: Ctx,
  act: ActToUndo,
  { lost, ...why }: { reason: string; deed: string; undoes: string; lost: Lost | undefined },
  {
    before,
    now,
    other,
  }: { before: ThreadSubject; now: ThreadSubject; other: ThreadSubject | null },
): Promise<void> {
  const done = doneBy(act);
  const isAgain = isDoneAgain(act);
  const about = { first: act.first, ...(!isAgain && { act: done }) };
  // What is done again is done under the rule that it was done under at first.
  const rule = isAgain && act.rule !== null ? { rule: act.rule } : {};
  const say = (thread: ThreadSubject, more: object = {}) => {
    const detail = { ...about, ...more };
    return logThread(ctx, thread, isAgain ? done : 'undo', { ...why, ...rule, detail });
  };
  if (other !== null) {
    const names = isAgain && { from: other.title, to: now.title };
    await say(other, { ...names, thread: now.id, came: false, ...(lost && { lost }) });
    await say(now, { ...names, thread: other.id, came: true });
  } else if (done === 'move') {
    const names = isAgain && { from: before.spaceTitle, to: now.spaceTitle };
    await say(before, { ...names, space: now.spaceId, came: false });
    await say(now, { ...names, space: before.spaceId, came: true });
  } else await say(now);
}
