import {
  carrySeen,
  goingBack,
  hideAll,
  keepStanding,
  leftOf,
  putBack,
  showAll,
  writersIn,
} from '#modules/posts/index.server.ts';
import { subjectsChanged } from '#modules/notifications/contract.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { toldActs, type Act, type ToldAct } from '../../moderation.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { setClosed, setLastSeq, setMark, type Mark, type ThreadSubject } from './moderation.sql.ts';
import { asBefore, logThread, wholeOf } from './moderation.ts';
import { takeTo } from './regrouping.sql.ts';
import { goBack, lostBy, standAlone, type ActToUndo, type Before } from './undo.sql.ts';

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
 * Those whom it concerns, where they are known before: whose words go to another thread; nobody of what is done without
 * a reason, or told to each author of their own.
 */
export async function writersBefore({ tx }: Ctx, act: ActToUndo, other: ThreadSubject | null) {
  if (/pin|feature|hide_posts/.test(doneBy(act))) return [];
  if (other !== null && doneBy(act) === 'move_posts')
    return writersIn(tx, { posts: await wentTo(tx, act, other) });
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

const wentTo = async (tx: Ctx['tx'], { deed }: ActToUndo, { id }: ThreadSubject) =>
  (await goingBack(tx, { deed, from: id })).map((post) => post.id);

type Marked = { mark: Mark | 'closed'; on: boolean };
const marks: Partial<Record<Act, Marked>> = {
  ...{ pin: { mark: 'pinned', on: true }, unpin: { mark: 'pinned', on: false } },
  ...{ feature: { mark: 'featured', on: true }, unfeature: { mark: 'featured', on: false } },
  ...{ hide_thread: { mark: 'hidden', on: true }, show_thread: { mark: 'hidden', on: false } },
  ...{ close: { mark: 'closed', on: true }, reopen: { mark: 'closed', on: false } },
  finish: { mark: 'closed', on: true },
};

/** What has to be written down of an undoing: what it takes in its turn, and with how many posts it was done. */
type Undone = { lost?: Before; count?: number };
type Undoing = ActToUndo & { into: string; reason: string };

/**
 * Undoes an act, or does again what was undone; `into`: the deed of that. Throws `Refusal` where what is needed was
 * forgotten with somebody who left.
 */
export async function undoing(
  ctx: Ctx,
  act: Undoing,
  thread: ThreadSubject,
  other: ThreadSubject | null,
): Promise<Undone> {
  const marked = marks[doneBy(act)];
  const before = act.threads.find(({ came }) => came === false);
  if (marked !== undefined) return turn(ctx, thread, marked, act);
  if (doneBy(act) === 'hide_posts') return { count: await turnPosts(ctx, act, thread) };
  else if (doneBy(act) === 'move' && before !== undefined)
    await takeTo(ctx.tx, thread.id, before.space);
  else if (other !== null)
    return doneBy(act) === 'move_posts'
      ? { count: await takePosts(ctx, act, thread, other) }
      : regroup(ctx, act, thread, other);
  else throw new Refusal('conflict', 'cannot_be_undone');
  return {};
}

const homeOf = ({ id, spaceId, lastSeq }: ThreadSubject) => ({
  ...{ placeId: id, scopeId: spaceId, lastSeq },
});

/** Threads that were put together stand apart again, or what was split off goes back. */
async function regroup(
  { tx, now }: Ctx,
  act: Undoing,
  thread: ThreadSubject,
  other: ThreadSubject,
): Promise<Undone> {
  const isOne = putsTogether(act);
  const going = isOne ? {} : { posts: await wentTo(tx, act, other) };
  await keepStanding(tx, { deed: act.into, now }, { place: other.id, ...going });
  const lost = isOne ? await lostBy(tx, other.id) : undefined;
  const home = homeOf(thread);
  const lastSeq = await putBack(tx, { deed: act.deed, from: other.id, home, all: isOne });
  await carrySeen(tx, { deed: act.into, from: other.id, to: thread.id, isNew: false });
  if (isOne) await goBack(tx, other, { id: thread.id, lastSeq });
  else await standAlone(tx, { id: thread.id, lastSeq }, act.lost);
  for (const { id } of isOne ? [thread] : [thread, other]) await recomputeThreadStats(tx, id, now);
  return lost === undefined ? {} : { lost };
}

/** Posts go back to the thread they were taken from, with what was said below them since. How many. */
async function takePosts(
  { tx, now }: Ctx,
  act: Undoing,
  thread: ThreadSubject,
  other: ThreadSubject,
): Promise<number> {
  const posts = await wentTo(tx, act, other);
  await keepStanding(tx, { deed: act.into, now }, { place: other.id, posts });
  const back = { deed: act.deed, from: other.id, home: homeOf(thread), all: false };
  await setLastSeq(tx, { id: thread.id, lastSeq: await putBack(tx, back) });
  await carrySeen(tx, { deed: act.into, from: other.id, to: thread.id, isNew: false });
  for (const { id } of [thread, other]) await recomputeThreadStats(tx, id, now);
  return posts.length;
}

/** Posts that were taken from sight at once are seen again, but for those that are not as they were left. How many. */
async function turnPosts(ctx: Ctx, act: Undoing, thread: ThreadSubject): Promise<number> {
  const isAgain = isDoneAgain(act);
  const were = { deed: act.deed, placeId: thread.id, act: isAgain ? 'restore' : 'hide' } as const;
  const posts = await leftOf(ctx, were);
  const why = { deed: act.into, reason: act.reason, rule: isAgain ? act.rule : null };
  const count = await (isAgain ? hideAll : showAll)(ctx, wholeOf(thread), posts, why);
  if (count === 0) throw new Refusal('conflict', isAgain ? 'already_gone' : 'not_hidden');
  await recomputeThreadStats(ctx.tx, thread.id, ctx.now);
  return count;
}

/** Open or closed, at the top or not, as it was: how, and since when. Where that was forgotten with somebody, as from now on. */
async function turn(
  ctx: Ctx,
  thread: ThreadSubject,
  { mark, on }: Marked,
  act: Undoing,
): Promise<Undone> {
  const isOn = on === isDoneAgain(act);
  const { closing, at } = act.lost ?? {};
  const now = isOn ? { at: ctx.now, as: null, words: '', byOpener: false } : null;
  if (mark === 'closed') await setClosed(ctx.tx, thread.id, closing === undefined ? now : closing);
  else await setMark(ctx.tx, thread.id, mark, at === undefined ? (now?.at ?? null) : at);
  if (mark === 'hidden') {
    await recomputeThreadStats(ctx.tx, thread.id, ctx.now);
    ctx.emit(subjectsChanged(thread.id));
  }
  return asBefore(thread, mark).detail;
}

/** Writes it down, for both places where something went from one to the other. */
export async function logUndoing(
  ctx: Ctx,
  act: ActToUndo,
  { lost, count, ...why }: { reason: string; deed: string; undoes: string } & Undone,
  {
    before,
    now,
    other,
  }: { before: ThreadSubject; now: ThreadSubject; other: ThreadSubject | null },
): Promise<void> {
  const done = doneBy(act);
  const isAgain = isDoneAgain(act);
  const about = {
    ...{ first: act.first, ...(!isAgain && { act: done }) },
    ...(count !== undefined && { count }),
    ...(act.posts && { posts: act.posts }),
  };
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
  } else await say(now, lost && { lost });
}
