import { expect, test } from 'vitest';
import { archiveSpace } from '../space/placing-space.ts';
import { closeThread } from './close-thread.ts';
import { hideThread, showThread } from './hide-thread.ts';
import { moderationLog } from './log.ts';
import { featureThread, pinThread, unfeatureThread, unpinThread } from './mark-thread.ts';
import { mergeThread } from './merge-thread.ts';
import { movePosts } from './move-posts.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import { openStage, why } from './testing/stage.ts';
import { undoAct } from './undo.ts';

const stage = await openStage();
const { ann, ben, mira, nights } = stage;
const reason = 'It was a slip of the hand.';
const lastAct = async (thread: string, act: string) => {
  const [row] = await stage.sql<{ deed: string }>(
    'select deed from posts.moderation where place_id = $1 and act = $2 order by id desc limit 1',
    [thread, act],
  );
  const { acts } = await stage.as(mira).asks(moderationLog, {});
  const ids = await stage.sql<{ id: string }>('select id from posts.moderation where deed = $1', [
    row?.deed,
  ]);
  return acts.find(({ id }) => ids.some((one) => one.id === id)) ?? expect.fail(act);
};
const undo = async (thread: string, act: string) =>
  stage.as(mira).does(undoAct, { deed: (await lastAct(thread, act)).id, reason });
const refused = async (thread: string, act: string) => {
  const { id, can } = await lastAct(thread, act);
  const { why: heard } = await stage.as(mira).refused(undoAct, { deed: id, reason });
  expect(can.undo, 'nobody presses in vain').toBe(heard);
  return heard;
};

test('what was taken from the top or shown again by a slip is there since when it was', async () => {
  const thread = await stage.opens(ann, 'At the top');
  const since = async () =>
    (
      await stage.sql(
        'select pinned_at, featured_at, hidden_at from community.thread where id = $1',
        [thread.thread],
      )
    )[0];
  const one = { thread: thread.thread };
  await stage.as(mira).does(pinThread, one);
  await stage.as(mira).does(featureThread, one);
  await stage.as(mira).does(hideThread, { ...one, ...why });
  const before = await since();
  stage.at(new Date(stage.deps.now().getTime() + 3_600_000));
  await stage.as(mira).does(showThread, { ...one, reason });
  await stage.as(mira).does(unpinThread, one);
  await stage.as(mira).does(unfeatureThread, one);
  for (const act of ['unfeature', 'unpin', 'show_thread']) await undo(thread.thread, act);
  expect(await since()).toEqual(before);
});

test('nothing is put into a space that was archived, by hand or by undoing; it is said before', async () => {
  const goes = await stage.space('Leaves later');
  const opens = (title: string, space = goes.space) => stage.opens(ben, title, { space });
  const [one, two, three] = [await opens('One'), await opens('Two'), await opens('Three')];
  const [stays, other] = [
    await opens('Stays', stage.asking.space),
    await opens('Too', nights.space),
  ];
  const by = stage.as(mira);
  const posts = [await stage.replies(ann, one.thread, 'Moved')];
  await by.does(movePosts, { posts, into: stays.thread, ...why });
  const apart = { title: 'Apart', space: nights.space };
  await by.does(splitThread, {
    posts: [await stage.replies(ann, two.thread, 'Split')],
    ...{ ...apart, ...why },
  });
  await by.does(mergeThread, { thread: three.thread, into: other.thread, ...why });
  await stage.as(stage.keeper).does(archiveSpace, { space: goes.space, reason: 'All is said.' });
  for (const [{ thread: id }, act] of [
    [one, 'move_posts'],
    [two, 'split'],
    [three, 'merge'],
  ] as const)
    expect(await refused(id, act), act).toBe('space_archived');
  const reply = await stage.replies(ann, stays.thread, 'Four');
  for (const [act, input] of [
    [movePosts, { posts: [reply] }],
    [mergeThread, { thread: stays.thread }],
  ] as const)
    expect(
      (await stage.as(mira).refused(act, { ...input, into: one.thread, ...why })).fields,
    ).toEqual({
      into: 'space_archived',
    });
});

test('who looks after one space undoes nothing of a thread that stands in another by now', async () => {
  const thread = await stage.opens(ann, 'Closed, then moved');
  const sol = await stage.withDuty(await stage.person('Sol'), 'moderator', {
    scope: stage.asking.space,
  });
  await stage.as(sol).does(closeThread, { thread: thread.thread, ...why });
  const { id, can } = await lastAct(thread.thread, 'close');
  expect(can.undo).toBe(true);
  await stage.as(mira).does(moveThread, { thread: thread.thread, space: nights.space, ...why });
  expect((await stage.as(sol).refused(undoAct, { deed: id, reason })).why).toBe('only_moderators');
  await stage.as(mira).does(undoAct, { deed: id, reason });
});
