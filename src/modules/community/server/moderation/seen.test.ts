import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { markSeen } from '../thread/mark-seen.ts';
import { moderationLog } from './log.ts';
import { mergeThread } from './merge-thread.ts';
import { splitThread } from './split-thread.ts';
import { openStage, why } from './testing/stage.ts';
import { undoAct } from './undo.ts';

const stage = await openStage();
const { ann, ben, chidi, mira } = stage;
const reason = 'It was a slip.';
type At = Awaited<ReturnType<typeof stage.opens>>;
const sees = (who: Person, { thread }: At, seqs: number[]) =>
  stage.as(who).does(markSeen, { thread, seqs });
const unread = async (who: Person, at: At) => (await stage.reads(who, at)).unread?.count ?? 0;
const undoLast = async () => {
  stage.at(new Date(stage.deps.now().getTime() + 60_000));
  const [last] = (await stage.as(mira).asks(moderationLog, {})).acts;
  await stage.as(mira).does(undoAct, { deed: last?.id, reason });
};

test('what somebody has read of two threads stays read when they are put together, and apart again', async () => {
  const [goes, stays] = [await stage.opens(ann, 'Goes'), await stage.opens(ann, 'Stays')];
  await stage.replies(chidi, goes.thread, 'In the one');
  await stage.replies(chidi, stays.thread, 'In the other');
  for (const at of [goes, stays]) await sees(ben, at, [1, 2]);
  expect([await unread(ben, goes), await unread(ben, stays)]).toEqual([0, 0]);
  // Of one thread Ann has seen only how she began it.
  await sees(ann, goes, [1]);
  await sees(ann, stays, [1, 2]);
  await stage.as(mira).does(mergeThread, { thread: goes.thread, into: stays.thread, ...why });
  expect([await unread(ben, stays), await unread(ann, stays)]).toEqual([0, 1]);
  const reply = await stage.replies(chidi, stays.thread, 'Since then', {});
  expect(reply).toBeTruthy();
  expect(await unread(ben, stays)).toBe(1);
  await sees(ben, stays, [5]);
  await undoLast();
  expect([await unread(ben, goes), await unread(ben, stays), await unread(ann, goes)]).toEqual([
    ...[0, 0, 1],
  ]);
});

test('what was said since in a part that goes back, and was read there, is read where it goes', async () => {
  const home = await stage.opens(ann, 'Home');
  const part = await stage.replies(chidi, home.thread, 'A part');
  await sees(ben, home, [1, 2]);
  const { thread, threadSlug } = await stage
    .as(mira)
    .does(splitThread, { posts: [part], title: 'A part of it', ...why });
  const apart = { ...home, thread, threadSlug };
  await stage.replies(chidi, thread, 'And more');
  expect(await unread(ben, apart)).toBe(1);
  await sees(ben, apart, [1, 2]);
  await undoLast();
  expect(await unread(ben, home)).toBe(0);
});
