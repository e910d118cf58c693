import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { system } from '#platform/actor.ts';
import { createSpace } from '../space/create-space.ts';
import { thread as threadPage } from '../thread/thread.ts';
import { archiveSpace } from '../space/placing-space.ts';
import { closeThread, reopenThread } from './close-thread.ts';
import { hideThread } from './hide-thread.ts';
import { moderationLog } from './log.ts';
import { pinThread } from './mark-thread.ts';
import { mergeThread } from './merge-thread.ts';
import { moderation } from './moderation-page.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import { openStage, why, type Stage } from './testing/stage.ts';
import { undoAct } from './undo.ts';

let stage: Stage;
let ann: Person, ben: Person, chidi: Person, mira: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, chidi, mira } = stage);
});

const reason = 'It was the wrong button.';
type At = { threadSlug: string };

/** The last act of a kind that Mira reads on a thread's page. */
async function lastAct(at: At, act: string) {
  const { acts } = await stage.as(mira).asks(moderation, { threadSlug: at.threadSlug });
  const found = acts.find((one) => one.act === act);
  if (found === undefined) throw new Error(`There is no ${act}.`);
  return found;
}
async function undo(at: At, act: string) {
  // What happens next happens later.
  stage.at(new Date(stage.deps.now().getTime() + 60_000));
  await stage.as(mira).does(undoAct, { deed: (await lastAct(at, act)).id, reason });
}
/** Why it cannot be undone: what the log says, and what one hears who tries. */
async function refused(at: At, act: string) {
  const { id, can } = await lastAct(at, act);
  const { why: heard } = await stage.as(mira).refused(undoAct, { deed: id, reason });
  expect(heard).toBe(can.undo);
  return heard;
}
type Standing = {
  id: string;
  seq: number;
  root_seq: number;
  parent_id: string | null;
  alias: number | null;
};
/** Where every post of a thread stands, and by what number its nameless are known. */
const standing = (thread: string) =>
  stage.sql<Standing>(
    `select id, seq, root_seq, parent_id, alias from posts.post where place_id = $1 order by seq`,
    [thread],
  );

test('what is closed, pinned, hidden or moved by a slip is as it was before, and the same people are told', async () => {
  const thread = await stage.opens(ann, 'By a slip');
  await stage.replies(ben, thread.thread, 'In there');
  const before = JSON.stringify(await standing(thread.thread));
  await stage.as(mira).does(closeThread, { thread: thread.thread, ...why });
  await stage.as(mira).does(pinThread, { thread: thread.thread });
  await stage.as(mira).does(hideThread, { thread: thread.thread, ...why });
  for (const act of ['close', 'pin', 'hide_thread']) {
    expect((await lastAct(thread, act)).can.undo).toBe(true);
    await undo(thread, act);
    expect(await refused(thread, act)).toBe('undone_already');
  }
  const view = await stage.reads(ben, thread);
  expect(view).toMatchObject({ closedAt: null, pinnedAt: null, isUnseen: false });
  await stage
    .as(mira)
    .does(moveThread, { thread: thread.thread, space: stage.nights.space, ...why });
  await undo(thread, 'move');
  expect((await stage.reads(ben, thread)).space.slug).toBe(stage.asking.spaceSlug);
  expect(JSON.stringify(await standing(thread.thread))).toBe(before);
  await stage.drain();
  const inbox = stage.registry.queries.get('notifications.inbox');
  if (inbox === undefined) throw new Error('There is no inbox.');
  const { items } = (await stage.as(ben).asks(inbox, {})) as { items: object[] };
  expect(items[0]).toMatchObject({ act: 'undo_move', reason });
  expect((await lastAct(thread, 'undo')).undid).toBe('move');
});

test('two threads that were put together stand apart again, with their order, their numbers and what was said since', async () => {
  const one = await stage.opens(chidi, 'Went by mistake', { anonymous: true });
  const first = await stage.replies(ann, one.thread, 'First answer');
  await stage.replies(ben, one.thread, 'Below it', { post: first });
  await stage.replies(chidi, one.thread, 'Chidi, nameless again', { anonymous: true });
  const two = await stage.opens(ann, 'Was there before');
  await stage.replies(ben, two.thread, 'Nameless in the other', { anonymous: true });
  await stage.replies(chidi, two.thread, 'Nameless in both', { anonymous: true });
  await stage.as(mira).does(pinThread, { thread: one.thread });
  const [was, other] = [await standing(one.thread), await standing(two.thread)];
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    thread: one.thread,
    into: two.thread,
    reason: 'The same.',
  });
  const since = await stage.replies(ben, two.thread, 'Said since, below what came', {
    post: first,
  });
  const stays = await stage.replies(chidi, two.thread, 'Said since, to the thread');
  await undo(two, 'merge');
  expect((await standing(one.thread)).slice(0, was.length)).toEqual(was);
  expect((await standing(one.thread)).at(-1)).toMatchObject({ id: since, parent_id: first });
  expect((await standing(two.thread)).map(({ id }) => id)).toEqual([
    ...other.map(({ id }) => id),
    stays,
  ]);
  const view = await stage.reads(ann, one);
  expect(view.canonical.threadSlug).toBe(one.threadSlug);
  expect(view.pinnedAt).not.toBeNull();
  expect(view.traces).toEqual([]);
  expect(view.replies).toBe(4);
  await stage.replies(ann, one.thread, 'And it goes on');
  expect(await refused(two, 'merge')).toBe('undone_already');
});

test('what was done with a thread before it was put together with another is not undone on what is left of it', async () => {
  const one = await stage.opens(ann, 'Closed and open');
  const two = await stage.opens(ben, 'Stays open');
  await stage.as(mira).does(closeThread, { thread: one.thread, ...why });
  await stage.as(mira).does(reopenThread, { thread: one.thread, reason });
  await stage
    .as(mira)
    .does(mergeThread, { rule: 'on_topic', thread: one.thread, into: two.thread, reason });
  const { acts } = await stage.as(mira).asks(moderationLog, {});
  const reopened = acts.find(
    ({ act, place }) => act === 'reopen' && place?.title === 'Closed and open',
  );
  expect(reopened?.can.undo).toBe('already_merged');
  const { why: heard } = await stage.as(mira).refused(undoAct, { deed: reopened?.id, reason });
  expect(heard).toBe('already_merged');
});

test('what was split off goes back to where it stood', async () => {
  const thread = await stage.opens(ann, 'Whole');
  const apart = await stage.replies(ben, thread.thread, 'Off it goes', { anonymous: true });
  await stage.replies(chidi, thread.thread, 'Along with it', { post: apart });
  await stage.replies(ann, thread.thread, 'Stays');
  const was = await standing(thread.thread);
  const made = await stage.as(mira).does(splitThread, {
    rule: 'on_topic',
    posts: [apart],
    title: 'Part',
    reason: 'Another thing.',
  });
  const part = await stage.reads(ann, made);
  await stage.replies(chidi, part.id, 'Said since');
  await stage.replies(mira, part.id, 'Nameless since', { anonymous: true });
  await undo(thread, 'split');
  const now = await standing(thread.thread);
  expect(now.slice(0, was.length)).toEqual(was);
  expect(now).toHaveLength(was.length + 2);
  expect(new Set(now.flatMap(({ alias }) => alias ?? [])).size).toBe(2);
  expect(now.slice(was.length).map((post) => post.parent_id)).toEqual([null, null]);
  expect((await stage.reads(ann, made)).canonical.threadSlug).toBe(thread.threadSlug);
});

test('what would be read by more people when it goes back is said first, and then meant', async () => {
  const among = await stage.as(stage.keeper).does(createSpace, {
    ...{ title: 'Among us', reads: 'members', clientId: randomUUID() },
  });
  const moved = await stage.opens(ann, 'Too public');
  await stage.as(mira).does(moveThread, { thread: moved.thread, space: among.space, ...why });
  await stage.replies(ben, moved.thread, 'For members alone');
  const at = { spaceSlug: moved.spaceSlug, threadSlug: moved.threadSlug };
  expect((await stage.as(stage.guest).refused(threadPage, at)).code).toBe('not_found');
  const gone = await stage.opens(ann, 'Put to others');
  const into = await stage.opens(ann, 'Members talk', { space: among.space });
  const input = { thread: gone.thread, into: into.thread, rule: 'on_topic', reason };
  await stage.as(mira).does(mergeThread, input);
  for (const [at, act] of [
    [moved, 'move'],
    [into, 'merge'],
  ] as const) {
    const { id } = await lastAct(at, act);
    const { fields } = await stage.as(mira).refused(undoAct, { deed: id, reason });
    expect(fields).toEqual({ moreRead: 'more_would_read' });
    await stage.as(mira).does(undoAct, { deed: id, reason, moreRead: 'on' });
  }
  expect((await stage.reads(stage.guest, moved)).space.slug).toBe(stage.asking.spaceSlug);
});

test('what was moved goes back only by who looks after both where it stands and where it came from', async () => {
  const thread = await stage.opens(ann, 'Moved, and not by halves');
  await stage
    .as(mira)
    .does(moveThread, { thread: thread.thread, space: stage.nights.space, ...why });
  const { id } = await lastAct(thread, 'move');
  const after = async (who: Person, { space: scope }: { space: string }) =>
    stage.withDuty(who, 'moderator', { scope });
  for (const [name, space] of [
    ['Hal', stage.asking],
    ['Ida', stage.nights],
  ] as const) {
    const half = await after(await stage.person(name), space);
    const { why: heard } = await stage.as(half).refused(undoAct, { deed: id, reason });
    expect(heard).toBe('only_moderators');
  }
  const both = await after(await after(await stage.person('Bo'), stage.asking), stage.nights);
  await stage.as(both).does(undoAct, { deed: id, reason });
});

test('nothing is undone when the world has moved on, after two weeks, twice, or by whoever may not do it', async () => {
  const thread = await stage.opens(ann, 'Much happens');
  await stage.as(mira).does(closeThread, { thread: thread.thread, ...why });
  await stage.as(mira).does(reopenThread, { thread: thread.thread, reason });
  expect(await refused(thread, 'close')).toBe('something_came_since');
  const { id } = await lastAct(thread, 'reopen');
  expect((await stage.as(ann).refused(undoAct, { deed: id, reason })).why).toBe('only_moderators');
  const host = await stage.withDuty(await stage.person('Hana'), 'host', {
    scope: stage.nights.space,
  });
  expect((await stage.as(host).refused(undoAct, { deed: id, reason })).why).toBe('only_moderators');

  const old = await stage.space('Leaves soon');
  const moved = await stage.opens(ben, 'From there', { space: old.space });
  await stage
    .as(mira)
    .does(moveThread, { thread: moved.thread, space: stage.nights.space, ...why });
  await stage.as(stage.keeper).does(archiveSpace, { space: old.space, reason: 'All is said.' });
  expect(await refused(moved, 'move')).toBe('space_archived');
  const both = await Promise.allSettled(
    [1, 2].map(() => stage.as(mira).does(undoAct, { deed: id, reason })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);

  const { acts } = await stage.as(mira).asks(moderationLog, {});
  expect(acts.filter(({ act, undid }) => act === 'undo' && undid === 'reopen')).toHaveLength(1);
  await stage.as(mira).does(pinThread, { thread: thread.thread });
  const today = stage.deps.now();
  stage.at(new Date(today.getTime() + 15 * 86_400_000));
  expect(await refused(thread, 'pin')).toBe('too_late_to_undo');
  const forget = stage.registry.useCases.get('posts.forget_taken_back');
  if (forget !== undefined) await stage.as(system).does(forget, {});
  expect(await stage.sql('select from posts.stood')).toEqual([]);
  stage.at(today);
});
