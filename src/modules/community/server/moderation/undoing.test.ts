import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { untilWaiting } from '#tests/cast/hold-row.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { scansOf } from '#platform/testing/plans.ts';
import type { Act } from '../../moderation.contract.ts';
import { lockThreads } from '../thread/insert-thread.sql.ts';
import { closeThread, reopenThread } from './close-thread.ts';
import { hideThread, showThread } from './hide-thread.ts';
import { featureThread, pinThread, unfeatureThread, unpinThread } from './mark-thread.ts';
import { mergeThread } from './merge-thread.ts';
import { moderation } from './moderation-page.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import type { Opened } from '../../thread.contract.ts';
import { openStage, why, type Stage } from './testing/stage.ts';
import { undoAct } from './undo.ts';
import { actToUndo } from './undo.sql.ts';

let stage: Stage;
let ann: Person, ben: Person, mira: Person;
beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, mira } = stage);
});

const reason = 'It was the wrong button.';
type At = Opened;
const later = () => stage.at(new Date(stage.deps.now().getTime() + 60_000));
const actsOn = async (at: At) =>
  (await stage.as(mira).asks(moderation, { threadSlug: at.threadSlug })).acts;
const newest = async (at: At) => (await actsOn(at))[0] ?? expect.fail('Nothing was done.');
async function undoNewest(at: At) {
  later();
  return stage.as(mira).does(undoAct, { deed: (await newest(at)).id, reason });
}
/** Where two threads stand, with all that stands in them, but for the moments. */
const standing = async (...threads: string[]) => [
  await stage.sql(
    `select id, space_id, merged_into, closed_at is null as open, pinned_at is null as unpinned, replies,
       featured_at is null as plain, hidden_at is null as shown, unseen_at is null as seen
     from community.thread where id = any($1::uuid[]) order by id`,
    [threads],
  ),
  await stage.sql(
    `select id, place_id, scope_id, seq, root_seq, parent_id, alias from posts.post
     where place_id = any($1::uuid[]) order by id`,
    [threads],
  ),
];
type Set = { at: At; into: At; apart: string };
type Done = (set: Set) => Promise<unknown>;
const mark =
  (act: Parameters<ReturnType<Stage['as']>['does']>[0], more: object = {}): Done =>
  ({ at }) =>
    stage.as(mira).does(act, { thread: at.thread, ...more });
const kinds: [Act, Done, before?: Done][] = [
  ['close', mark(closeThread, why)],
  ['reopen', mark(reopenThread, { reason }), mark(closeThread, why)],
  ['pin', mark(pinThread)],
  ['unpin', mark(unpinThread), mark(pinThread)],
  ['feature', mark(featureThread)],
  ['unfeature', mark(unfeatureThread), mark(featureThread)],
  ['hide_thread', mark(hideThread, why)],
  ['show_thread', mark(showThread, { reason }), mark(hideThread, why)],
  ['move', ({ at }) => mark(moveThread, { space: stage.nights.space, ...why })({ at } as Set)],
  [
    'merge',
    ({ at, into }) =>
      stage
        .as(mira)
        .does(mergeThread, { rule: 'on_topic', thread: at.thread, into: into.thread, reason }),
  ],
  [
    'split',
    ({ apart }) =>
      stage
        .as(mira)
        .does(splitThread, { rule: 'on_topic', posts: [apart], title: 'Apart', reason }),
  ],
];

test.for(kinds)(
  'an undoing is an act like any other: of "%s" it is undone, and that again',
  async ([act, does, before]) => {
    const at = await stage.opens(ann, `Undone: ${act}`, { anonymous: true });
    const into = await stage.opens(ben, `Beside: ${act}`);
    const apart = await stage.replies(ben, at.thread, 'Off it goes', { anonymous: true });
    await stage.replies(ann, at.thread, 'Along with it', { post: apart });
    await stage.replies(ann, at.thread, 'Ann again', { anonymous: true });
    await stage.replies(ben, into.thread, 'Nameless here, too', { anonymous: true });
    await before?.({ at, into, apart });
    later();
    const was = await standing(at.thread, into.thread);
    await does({ at, into, apart });
    const made = await stage.sql<{ id: string }>(
      `select id from community.thread where title = 'Apart'`,
    );
    const all = [at.thread, into.thread, ...made.map(({ id }) => id)];
    const became = await standing(...all);
    // A thread that went into another has no page of its own to be looked after.
    const gone = act === 'merge' ? into : at;
    expect((await newest(gone)).can.undo).toBe(true);
    await undoNewest(gone);
    expect(await standing(at.thread, into.thread)).toEqual(was);
    expect(await newest(at)).toMatchObject({ act: 'undo', undid: act, can: { undo: true } });
    const landed = await undoNewest(at);
    expect(await standing(...all)).toEqual(became);
    expect(await newest(gone)).toMatchObject({ act, isUndoing: true, can: { undo: true } });
    // The page that is answered is where it is now, for whoever did it.
    expect((await stage.reads(mira, landed)).canonical.threadSlug).toBe(landed.threadSlug);
    expect((await stage.reads(mira, landed)).space.slug).toBe(landed.spaceSlug);
    const back = await undoNewest(gone);
    expect(await standing(at.thread, into.thread)).toEqual(was);
    expect((await stage.reads(mira, back)).space.slug).toBe(back.spaceSlug);
    const acts = (await actsOn(at)).filter(({ act: one }) => one === act || one === 'undo');
    expect(acts.map(({ can }) => can.undo)).toEqual([
      true,
      ...acts.slice(1).map(() => 'undone_already'),
    ]);
  },
);

test('an undoing is overtaken by what came since, until that is undone', async () => {
  const at = await stage.opens(ann, 'Moved about');
  const third = await stage.space('A third one');
  const moves = (space: string) =>
    stage.as(mira).does(moveThread, { thread: at.thread, space, ...why });
  await moves(stage.nights.space);
  const undone = await undoNewest(at);
  expect(undone).toMatchObject({ spaceSlug: stage.asking.spaceSlug, threadSlug: at.threadSlug });
  const { id } = await newest(at);
  later();
  await moves(third.space);
  const refused = await stage.as(mira).refused(undoAct, { deed: id, reason });
  expect(refused.why).toBe('something_came_since');
  await undoNewest(at);
  later();
  expect(await stage.as(mira).does(undoAct, { deed: id, reason })).toMatchObject({
    ...{ spaceSlug: stage.nights.spaceSlug, threadSlug: at.threadSlug },
  });
  // It was moved there again, and its page says so.
  expect(
    (await stage.reads(ann, { ...at, spaceSlug: stage.nights.spaceSlug })).traces,
  ).toHaveLength(1);
});

test('of two who undo the same at once, the second hears that it is undone', async () => {
  const at = await stage.opens(ann, 'Undone by two');
  await stage.as(mira).does(pinThread, { thread: at.thread });
  const { id } = await newest(at);
  later();
  // Both have begun before either may go on.
  const { both } = await stage.db.begin(async (tx) => {
    await lockThreads(tx, [at.thread]);
    const undo = () => stage.as(mira).does(undoAct, { deed: id, reason });
    const began = Promise.allSettled([undo(), undo()]);
    await untilWaiting(stage, 2);
    return { both: began };
  });
  const ends = await both;
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as object] : []));
  expect(refused).toMatchObject([{ why: 'undone_already' }]);
});

test('who wrote there is told of what is done again as when it was done first', async () => {
  const at = await stage.opens(ann, 'There and back');
  await stage.as(mira).does(moveThread, { thread: at.thread, space: stage.nights.space, ...why });
  await undoNewest(at);
  await undoNewest(at);
  await stage.drain();
  const inbox = stage.registry.queries.get('notifications.inbox') ?? expect.fail('no inbox');
  const { items } = (await stage.as(ann).asks(inbox, {})) as { items: object[] };
  expect(items.slice(0, 2)).toMatchObject([
    { act: 'move', reason },
    { act: 'undo_move', reason },
  ]);
});

test('what is done again is told with the rule that it was done under at first, however often it was undone', async () => {
  const at = await stage.opens(ann, 'Out of sight and back');
  await stage.as(mira).does(hideThread, { thread: at.thread, ...why });
  for (let nr = 0; nr < 4; nr += 1) await undoNewest(at);
  const acts = await actsOn(at);
  expect(acts.map(({ act, rule }) => [act, rule])).toEqual([
    ['hide_thread', why.rule],
    ['undo', null],
    ['hide_thread', why.rule],
    ['undo', null],
    ['hide_thread', why.rule],
  ]);
  const { decisions } = await stage.as(ann).asks(decisionsAboutMe, {});
  expect(decisions[0]).toMatchObject({ says: 'log.act.hide_thread', rule: why.rule, reason });
});

test('however much was done before, what is undone is found by index', async () => {
  const at = await stage.opens(ann, 'Once more');
  await stage.as(mira).does(pinThread, { thread: at.thread });
  await undoNewest(at);
  await stage.asOwner(
    `insert into posts.moderation (id, scope_id, place_id, place_kind, act, by_id, at, deed)
     select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'thread', 'hide_thread', gen_random_uuid(), now(), gen_random_uuid()
     from generate_series(1, 5000); analyze posts.moderation`,
  );
  const { id } = await newest(at);
  const scans = await scansOf(stage, () => actToUndo(stage.db.read(), mira, id));
  expect(scans.filter(({ table, rows }) => table === 'moderation' && rows > 100)).toEqual([]);
});
