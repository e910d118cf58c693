import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { createSpace } from '../space/create-space.ts';
import { threadChanges } from '../thread/thread-changes.ts';
import { thread as threadPage } from '../thread/thread.ts';
import { hidePost } from '../thread/post-acts.ts';
import { closeThread } from './close-thread.ts';
import { hideThread, showThread } from './hide-thread.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { mergeThread } from './merge-thread.ts';
import { moderation } from './moderation-page.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import { openStage, why, type Stage } from './testing/stage.ts';

let stage: Stage;
let ann: Person, ben: Person, chidi: Person, mira: Person, keeper: Person;
let kept: Record<'space' | 'spaceSlug', string>;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, chidi, mira, keeper } = stage);
  kept = await stage.as(keeper).does(createSpace, {
    title: 'For hosts',
    reads: 'holders',
    readDuties: ['host'],
    clientId: randomUUID(),
  });
});

/** Asks a question of another module. */
function asks<Out>(who: Person, name: string, input: object): Promise<Out> {
  const query = stage.registry.queries.get(name);
  if (query === undefined) throw new Error(`There is no ${name}.`);
  return stage.as(who).asks(query, input) as Promise<Out>;
}
type Words = { posts: { html: string; state: string; place: { link: string } | null }[] };
const words = (who: Person, which: object) => asks<Words>(who, 'community.my_words', which);

type Item = { kind: string; act: string | null; place: { link: string } };
const newest = async (who: Person) => {
  await stage.drain();
  // What happens next happens later.
  stage.at(new Date(stage.deps.now().getTime() + 60_000));
  return (await asks<{ items: Item[] }>(who, 'notifications.inbox', {})).items[0];
};
const addressOf = ({ spaceSlug, threadSlug }: Record<'spaceSlug' | 'threadSlug', string>) => ({
  spaceSlug,
  threadSlug,
});

/** Begun where hosts read, and Ben answered without his name. */
async function amongHosts(title: string) {
  const host = await stage.withDuty(await stage.person(`Host ${title}`), 'host', {
    scope: kept.space,
  });
  const thread = await stage.opens(host, title, { space: kept.space });
  return { host, thread };
}

test('words go where more people read only where that is meant, by a move and by a merge', async () => {
  const { thread } = await amongHosts('Among us');
  const move = {
    thread: thread.thread,
    space: stage.nights.space,
    rule: 'on_topic',
    reason: 'For all.',
  };
  const view = await stage.as(mira).asks(moderation, { threadSlug: thread.threadSlug });
  expect(view.readers).toMatchObject({ reads: 'holders', readDuties: ['host'] });
  expect(view.spaces.find(({ id }) => id === stage.nights.space)).toMatchObject({ opens: true });
  const target = await stage.opens(ann, 'Out in the open');
  const merge = {
    thread: thread.thread,
    into: target.thread,
    rule: 'on_topic',
    reason: 'The same.',
  };
  const open = { moreRead: 'more_would_read' };
  expect((await stage.as(mira).refused(moveThread, move)).fields).toEqual(open);
  expect((await stage.as(mira).refused(mergeThread, merge)).fields).toEqual(open);
  expect((await stage.as(mira).refused(moveThread, { ...move, space: '' })).fields).toEqual({
    space: 'space_missing',
  });
  await stage.as(mira).does(moveThread, { ...move, moreRead: 'true' });
  const { spaces } = await stage.as(mira).asks(moderation, { threadSlug: thread.threadSlug });
  expect(spaces.some(({ opens }) => opens)).toBe(false);
});

test('all who wrote in a thread are told where it went, and read their own words where they may read no others', async () => {
  const thread = await stage.opens(ann, 'Moves out of reach');
  await stage.replies(ben, thread.thread, 'Ben without a name', { anonymous: true });
  await stage.replies(mira, thread.thread, 'Mira moves it herself');
  await stage.as(mira).does(moveThread, {
    ...{ thread: thread.thread, space: kept.space, rule: 'others_privacy' },
    reason: 'It says too much of a child.',
  });
  for (const [who, said] of [
    [ann, 'Ann begins'],
    [ben, 'Ben without'],
  ] as const) {
    const item = await newest(who);
    expect(item).toMatchObject({ kind: 'tended', act: 'move', rule: 'others_privacy' });
    expect(item?.place.link).toBe(`/my-words?place=${thread.thread}`);
    expect((await stage.as(who).refused(threadPage, addressOf(thread))).code).toBe('not_found');
    const mine = await words(who, { place: thread.thread });
    expect(mine.posts.map(({ html }) => html).join()).toContain(said);
    expect(mine.posts).toHaveLength(1);
    expect(mine.posts[0]?.place).toBeNull();
    const { decisions } = await stage.as(who).asks(decisionsAboutMe, {});
    expect(decisions[0]).toMatchObject({
      ...{ says: 'log.act.move', title: null, link: item?.place.link },
    });
  }
  expect((await newest(mira))?.act).not.toBe('move');
  expect((await words(chidi, { place: thread.thread })).posts).toEqual([]);
});

test('of two threads that become one, those are told whose words went; of one that is split, too', async () => {
  const decided = async (who: Person) =>
    (await stage.as(who).asks(decisionsAboutMe, {})).decisions[0];
  const one = await stage.opens(ann, 'One of two');
  const two = await stage.opens(chidi, 'The other of two');
  const left = await stage.replies(ben, one.thread, 'Goes along');
  await stage.drain();
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    thread: one.thread,
    into: two.thread,
    reason: 'The same.',
  });
  for (const who of [ann, ben]) {
    const told = { rule: 'on_topic', reason: 'The same.' };
    expect(await newest(who)).toMatchObject({ act: 'merge', ...told });
    expect(await decided(who)).toMatchObject({
      ...{ says: 'log.act.merge', from: 'One of two', to: 'The other of two', ...told },
    });
  }
  expect((await newest(chidi))?.act).not.toBe('merge');
  await stage
    .as(mira)
    .does(splitThread, { rule: 'on_topic', posts: [left], title: 'Apart', reason: 'Its own.' });
  const told = { rule: 'on_topic', reason: 'Its own.' };
  expect(await newest(ben)).toMatchObject({ act: 'split', ...told });
  expect(await decided(ben)).toMatchObject({
    ...{ says: 'log.act.split', from: 'The other of two', to: 'Apart', ...told },
  });
  const unsaid = { posts: [left], title: 'Again', reason: 'Its own.' };
  expect((await stage.as(mira).refused(splitThread, unsaid)).fields).toEqual({
    rule: 'rule_missing',
  });
  expect((await newest(ann))?.act).not.toBe('split');
});

test('hiding the first post leaves the replies of others; the thread is hidden by an act of its own', async () => {
  const thread = await stage.opens(ann, 'A bad beginning');
  await stage.replies(ben, thread.thread, 'A kind answer');
  const opening = (await stage.reads(ben, thread)).opening?.id;
  const before = await stage
    .as(mira)
    .asks(moderation, { threadSlug: thread.threadSlug, post: opening });
  expect(before.thread).toMatchObject({ posts: 2, writers: 2, unseen: 0, hiddenAt: null });
  expect(before.post?.isOpening).toBe(true);
  await stage.as(mira).does(hidePost, { post: opening, ...why });
  const view = await stage.reads(chidi, thread);
  expect(view.isUnseen).toBe(false);
  expect(JSON.stringify(view)).not.toContain('Ann begins');
  expect(JSON.stringify(view.posts)).toContain('A kind answer');
  await stage.replies(chidi, thread.thread, 'And another one');

  const input = { thread: thread.thread, ...why };
  expect((await stage.as(ben).refused(hideThread, input)).why).toBe('only_moderators');
  // What was hidden before is among what goes, as its author is among those who are told.
  const whole = await stage.as(mira).asks(moderation, { threadSlug: thread.threadSlug });
  expect(whole.thread).toMatchObject({ posts: 3, writers: 3, unseen: 1, replies: 2 });
  await stage.as(mira).does(hideThread, input);
  expect((await stage.as(mira).refused(hideThread, input)).why).toBe('thread_is_hidden');
  // Nor does Ann, who began it: what others wrote below is hidden too.
  for (const who of [ann, ben, chidi, stage.guest])
    expect((await stage.as(who).refused(threadPage, addressOf(thread))).code).toBe('not_found');
  const since = { thread: thread.thread, after: 0 };
  expect((await stage.as(ann).refused(threadChanges, since)).code).toBe('not_found');
  expect((await stage.reads(mira, thread)).hidden).toEqual(why);
  for (const who of [ann, ben, chidi])
    expect(await newest(who)).toMatchObject({ act: 'hide_thread', reason: why.reason });
  for (const who of [ann, ben])
    expect((await newest(who))?.place.link).toBe(`/my-words?place=${thread.thread}`);
  expect((await words(ben, { place: thread.thread })).posts[0]?.html).toContain('A kind answer');
  const anns = JSON.stringify(await words(ann, { place: thread.thread }));
  expect(anns).not.toContain('A kind answer');
  expect((await words(ann, { place: thread.thread })).posts).toHaveLength(1);

  const back = { thread: thread.thread, reason: 'It was only the beginning.' };
  await stage.as(mira).does(showThread, back);
  expect((await stage.as(mira).refused(showThread, back)).why).toBe('not_hidden');
  expect((await stage.reads(chidi, thread)).hidden).toBeNull();
  expect(JSON.stringify((await stage.reads(chidi, thread)).posts)).toContain('A kind answer');
  expect(await newest(ben)).toMatchObject({ act: 'show_thread' });
});

test('what is hidden as a whole comes out by no other act', async () => {
  const thread = await stage.opens(ann, 'Hidden for good');
  const post = await stage.replies(ben, thread.thread, 'Stays in there');
  const other = await stage.opens(chidi, 'Seen by all');
  await stage.as(mira).does(hideThread, { thread: thread.thread, ...why });
  const { reason } = why;
  for (const refused of [
    await stage.as(mira).refused(mergeThread, {
      rule: 'on_topic',
      thread: thread.thread,
      into: other.thread,
      reason,
    }),
    await stage.as(mira).refused(mergeThread, {
      rule: 'on_topic',
      thread: other.thread,
      into: thread.thread,
      reason,
    }),
    await stage
      .as(mira)
      .refused(splitThread, { rule: 'on_topic', posts: [post], title: 'Out', reason }),
  ])
    expect(refused.why).toBe('thread_is_hidden');
  await stage.as(mira).does(closeThread, { thread: thread.thread, ...why });
  await stage.as(mira).does(hidePost, { post, ...why });
  expect((await stage.as(chidi).refused(threadPage, addressOf(thread))).code).toBe('not_found');
});
