import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import type { InboxItem } from '#modules/notifications/contract.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { createSpace } from '../space/create-space.ts';
import { heart } from '../thread/post-acts.ts';
import { moderationLog } from './log.ts';
import { mergeThread } from './merge-thread.ts';
import { moderation } from './moderation-page.ts';
import { splitThread } from './split-thread.ts';
import { openStage, type Stage } from './testing/stage.ts';
import { undoAct } from './undo.ts';

const SECRET = 'Who among us hides it';
let stage: Stage;
let ann: Person, ben: Person, mira: Person, host: Person;
let kept: Record<'space' | 'spaceSlug', string>;
let closed: Record<'thread' | 'threadSlug', string>;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, mira } = stage);
  kept = await stage.as(stage.keeper).does(createSpace, {
    ...{ title: 'Among hosts', reads: 'holders', readDuties: ['host'], clientId: randomUUID() },
  });
  host = await stage.withDuty(await stage.person('Hana'), 'host', { scope: kept.space });
  closed = await stage.opens(host, SECRET, { space: kept.space });
});

async function inbox(who: Person): Promise<InboxItem[]> {
  await stage.drain();
  stage.at(new Date(stage.deps.now().getTime() + 60_000));
  const query = stage.registry.queries.get('notifications.inbox') ?? expect.fail();
  return ((await stage.as(who).asks(query, {})) as { items: InboxItem[] }).items;
}
const says = (items: InboxItem[]) => items.map((item) => [item.says, item.place.title]);
const decided = async (who: Person) =>
  (await stage.as(who).asks(decisionsAboutMe, {})).decisions.map((one) => [
    ...[one.says, one.title, one.from, one.to, one.link],
  ]);
test('whose words go where they may not read is told it of the thread they know, once, and of the other not even its title', async () => {
  const thread = await stage.opens(ann, 'A hard week');
  const said = await stage.replies(ben, thread.thread, 'Me too.');
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    ...{ thread: thread.thread, into: closed.thread, reason: 'The hosts answer it together.' },
  });
  await stage.as(host).does(heart, { post: thread.post });
  await stage.as(host).does(heart, { post: said });
  await stage.replies(host, closed.thread, 'Said among hosts');
  const own = `/my-words?place=${closed.thread}`;
  for (const who of [ann, ben]) {
    const items = await inbox(who);
    expect(JSON.stringify(items)).not.toContain(SECRET);
    expect(says(items)).toEqual([
      ['inbox.hearted', ''],
      ['inbox.tended_merge', 'A hard week'],
    ]);
    expect(items[1]).toMatchObject({
      ...{ reason: 'The hosts answer it together.', place: { link: own } },
    });
    expect(await decided(who)).toEqual([['log.act.merge', null, 'A hard week', null, own]]);
  }
  const reads = await stage.as(host).asks(decisionsAboutMe, {});
  expect(reads.decisions.find(({ says }) => says === 'log.act.merge')).toMatchObject({
    ...{ from: 'A hard week', to: SECRET, title: SECRET },
  });
});

test('before two threads are put together it is said which one stays, and whether more or fewer read there', async () => {
  const thread = await stage.opens(ann, 'Asked before');
  const looks = async (into: string, from = thread.threadSlug) =>
    (await stage.as(mira).asks(moderation, { threadSlug: from, sought: into })).target;
  expect(
    await looks(`https://here.example/talk/${kept.spaceSlug}/${closed.threadSlug}?from=new`),
  ).toEqual({
    sought: `https://here.example/talk/${kept.spaceSlug}/${closed.threadSlug}?from=new`,
    ...{ why: null, offered: [] },
    found: {
      ...{ id: closed.thread, slug: closed.threadSlug, title: SECRET },
      space: expect.objectContaining({
        readDuties: ['host'],
        opens: false,
        closes: true,
      }) as object,
    },
  });
  expect((await looks(thread.threadSlug, closed.threadSlug))?.found?.space).toMatchObject({
    ...{ opens: true, closes: false },
  });
  expect((await looks(thread.threadSlug))?.why).toBe('the_same_thread');
  expect((await looks('nowhere'))?.why).toBe('no_thread_titled');
  expect((await looks('/talk/asking/nowhere'))?.why).toBe('no_such_thread');
  const asking = await stage.withDuty(await stage.person('Hugo'), 'host', {
    scope: stage.asking.space,
  });
  const unread = await stage.as(asking).asks(moderation, {
    ...{ threadSlug: thread.threadSlug, sought: closed.threadSlug },
  });
  expect(unread.target).toMatchObject({ found: null, offered: [], why: 'only_moderators' });
  expect((await stage.reads(ann, thread)).canonical.threadSlug).toBe(thread.threadSlug);
});

test('a thread that was split off there bears no title to who wrote its first words', async () => {
  const thread = await stage.opens(ann, 'One more week');
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    ...{ thread: thread.thread, into: closed.thread, reason: 'Together.' },
  });
  await stage.as(mira).does(splitThread, {
    rule: 'on_topic',
    ...{ posts: [thread.post], title: 'What hosts call it', reason: 'Its own.' },
  });
  await stage.as(host).does(heart, { post: thread.post });
  const items = await inbox(ann);
  expect(items[0]?.kind).toBe('hearted');
  expect(JSON.stringify([items, await decided(ann)])).not.toMatch(/hosts call it|among us/i);
});

test('what was put together and is apart again says so by name, once for all: in the log, the inbox and on the page of decisions', async () => {
  const one = await stage.opens(ann, 'Half a question');
  const two = await stage.opens(ben, 'The other half');
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    ...{ thread: one.thread, into: two.thread, reason: 'One question.' },
  });
  await inbox(ann);
  const log = async () =>
    (await stage.as(mira).asks(moderationLog, { spaceSlug: stage.asking.spaceSlug })).acts;
  const merged = (await log())[0];
  await stage.as(mira).does(undoAct, { deed: merged?.id, reason: 'They are two.' });
  const [item] = await inbox(ann);
  expect(item).toMatchObject({
    ...{ says: 'inbox.tended_undo_merge', reason: 'They are two.' },
    place: { title: 'Half a question' },
  });
  expect((await log()).slice(0, 2).map(({ act }) => act)).toEqual(['undo', 'merge']);
  const mine = (await decided(ann)).slice(0, 2);
  expect(mine.map(([act]) => act)).toEqual(['decisions.undone_merge', 'log.act.merge']);
});
