import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { followSpace } from '../space/follow-space.ts';
import { space } from '../space/space.ts';
import { openTalking } from '../space/testing/talking.ts';
import { front } from './front.ts';
import { skipIntroduction } from './skip-introduction.ts';
import { smallThings } from './small-things.ts';

/** A place of its own for each story: what is offered depends on all that is there. */
async function open() {
  const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
  const talking = await openTalking(cast);
  return {
    ...{ cast, talking },
    ann: await cast.person('Ann'),
    ben: await cast.person('Ben'),
    dora: await cast.person('Dora'),
    tia: await cast.person('Tia', { side: 'teen' }),
    hello: await talking.space('Hello', { isWelcome: true, reads: 'everyone' }),
    porch: await talking.space('Porch', { reads: 'everyone' }),
    forMe: (person: Person) => cast.as(person).asks(smallThings),
    follow: (thread: string, person: Person) =>
      cast.sql(
        'insert into community.follow (thread_id, persona_id, followed_at) values ($1, $2, now())',
        [thread, person.personaId],
      ),
  };
}

test('introducing oneself is suggested until it is done or put off; with or without a name', async () => {
  const { cast, talking, ann, ben, dora, tia, hello, forMe } = await open();
  expect((await forMe(ann)).introduce).toEqual({ id: hello.id, slug: hello.slug, title: 'Hello' });
  await cast.as(ann).does(skipIntroduction, {});
  await cast.as(ann).does(skipIntroduction, {});
  expect((await forMe(ann)).introduce).toBeNull();
  await talking.thread(hello.id, { by: ben, title: 'I am Ben' });
  expect((await forMe(ben)).introduce).toBeNull();
  await talking.thread(hello.id, { by: null, hidden: dora, title: 'Hello, quietly' });
  expect((await forMe(dora)).introduce).toBeNull();
  expect((await forMe(tia)).introduce).toBeNull();
  expect((await cast.as(cast.guest).refused(skipIntroduction)).code).toBe('unauthenticated');
});

test('who likes to greet finds newcomers; others are not asked to', async () => {
  const { cast, talking, ann, ben, dora, hello, forMe } = await open();
  await talking.thread(hello.id, { by: ben, title: 'I am Ben' });
  await talking.thread(hello.id, { by: null, hidden: dora, title: 'Hello, quietly' });
  expect((await forMe(ann)).greet).toEqual([]);
  await cast.as(ann).does(followSpace, { space: hello.id });
  expect((await forMe(ann)).greet.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['I am Ben', 'Hello, quietly']),
  );
  expect((await forMe({ ...ann, blocked: [ben.personaId] })).greet).toHaveLength(1);
});

test('one thread waits for a first reply: of the spaces one is at home in, before older ones elsewhere', async () => {
  const { cast, talking, ann, ben, dora, tia, porch, forMe } = await open();
  const elsewhere = await talking.space('Elsewhere');
  await talking.thread(elsewhere.id, { by: ben, title: 'Older', at: '2026-03-01T08:00:00Z' });
  const near = await talking.thread(porch.id, { by: ben, title: 'Near' });
  expect((await forMe(ann)).waiting?.title).toBe('Older');
  await cast.as(ann).does(followSpace, { space: porch.id });
  expect((await forMe(ann)).waiting?.title).toBe('Near');
  expect((await forMe(tia)).waiting).toBeNull();
  await talking.reply(near.id, dora);
  expect((await forMe(ann)).waiting?.title).toBe('Older');
});

test('an open check-in is offered until one has joined, or it is over', async () => {
  const { cast, talking, ann, ben, dora, tia, porch, forMe } = await open();
  const asking = { kind: 'checkin', by: dora, openUntil: '2026-03-05T00:00:00Z' } as const;
  const today = await talking.thread(porch.id, { ...asking, title: 'How are you today' });
  expect((await forMe(ann)).checkin?.title).toBe('How are you today');
  expect((await forMe(dora)).checkin).toBeNull();
  expect((await forMe(tia)).checkin).toBeNull();
  await talking.reply(today.id, ann);
  expect((await forMe(ann)).checkin).toBeNull();
  cast.at('2026-03-05T20:00:00Z');
  expect((await forMe(ben)).checkin).toBeNull();
  cast.at('2026-03-04T20:00:00Z');
});

test('followed threads stand there when others wrote, few, and not from out of sight', async () => {
  const { cast, talking, ann, ben, dora, hello, porch, forMe, follow } = await open();
  for (const by of [ben, dora]) await talking.thread(hello.id, { by });
  await cast.as(ann).does(followSpace, { space: hello.id });
  const thread = await talking.thread(porch.id, { by: ann, title: 'Followed' });
  await follow(thread.id, ann);
  await talking.sees(thread.id, ann, 1);
  expect((await forMe(ann)).followed).toEqual([]);
  await talking.reply(thread.id, ben);
  expect((await forMe(ann)).followed.map(({ title }) => title)).toEqual(['Followed']);
  expect((await forMe({ ...ann, blocked: [ben.personaId] })).followed).toEqual([]);
  for (let i = 0; i < 5; i += 1)
    await follow((await talking.thread(porch.id, { by: ben })).id, ann);
  const { greet, waiting, checkin, followed } = await forMe(ann);
  expect([greet.length, waiting === null, checkin, followed.length]).toEqual([2, false, null, 2]);
  expect(await cast.statements(() => forMe(ann))).toBe(smallThings.statements);
});

test('guests find public threads worth reading: featured first, nothing that may be hard to read', async () => {
  const { cast, talking, ann, ben, tia, porch } = await open();
  const kept = await talking.space('Members only');
  const hidden = await talking.thread(kept.id, { by: ben, title: 'Among us' });
  await talking.reply(hidden.id, ann);
  const hard = await talking.thread(porch.id, { by: ben, title: 'Hard', note: 'loss' });
  await talking.reply(hard.id, ann);
  const old = await talking.thread(porch.id, { by: ben, title: 'Old', at: '2026-01-01T08:00:00Z' });
  await cast.sql('update community.thread set featured_at = now() where id = $1', [old.id]);
  const view = await cast.as(cast.guest).asks(front);
  expect(view.threads[0]).toMatchObject({ title: 'Old', start: 'Words.' });
  const titles = view.threads.map(({ title }) => title);
  expect(titles).not.toContain('Hard');
  expect(titles).not.toContain('Among us');
  expect(view.spaces.map(({ title }) => title)).toEqual(['Hello', 'Porch']);
  expect(await cast.as(tia).asks(front)).toEqual({ threads: [], spaces: [] });
  const taken = await cast.statements(() => cast.as(cast.guest).asks(front));
  expect(taken).toBe(front.statements);
});

test('what was begun without a name, or tells of danger, is no card of the front page; it is read in its space', async () => {
  const { cast, talking, ann, ben, dora, porch } = await open();
  const begun: Record<string, string> = {};
  const begin = async (title: string, by: Person | null, words = 'Words.') => {
    const thread = await talking.thread(porch.id, { by, title, ...(by ? {} : { hidden: dora }) });
    await cast.sql('update posts.post set body = $2, body_html = $3 where id = $1', [
      ...[thread.post, words, `<p>Hello all.</p><p>${words}</p>`],
    ]);
    const minutes = Object.keys(begun).push(title);
    const at = new Date(cast.deps.now().getTime() + minutes * 60_000);
    await talking.reply(thread.id, ann, at.toISOString());
    begun[title] = thread.slug;
  };
  for (const title of ['Lamps', 'Tea', 'Bread']) await begin(title, ben);
  await begin('A long night', null);
  await begin('I want to die', ben);
  await begin('Tonight', ben, 'No quiero vivir.');
  await cast.sql(`update community.thread set featured_at = now() where title = 'Tonight'`);
  const cards = async () => (await cast.as(cast.guest).asks(front)).threads;
  expect((await cards()).map(({ title }) => title)).toEqual(['Bread', 'Tea', 'Lamps']);
  const { threads, featured } = await cast.as(cast.guest).asks(space, { space: porch.id });
  expect([...threads, ...featured].map(({ slug }) => slug).sort()).toEqual(
    Object.values(begun).sort(),
  );
});

test('somebody new is offered to write and to read; until they wrote, also without a name, or read a few', async () => {
  const { talking, ann, ben, dora, tia, porch, forMe } = await open();
  expect((await forMe(ann)).beginning).toEqual({ write: true, read: true });
  // On the side of the young nothing is there yet: nothing is promised.
  expect((await forMe(tia)).beginning).toEqual({ write: false, read: false });
  await talking.space('Young', { side: 'teen', writes: 'staff' });
  expect((await forMe(tia)).beginning).toEqual({ write: false, read: true });
  await talking.thread(porch.id, { by: ben });
  await talking.thread(porch.id, { by: null, hidden: dora });
  expect([(await forMe(ben)).beginning, (await forMe(dora)).beginning]).toEqual([null, null]);
  const reads = async () => talking.sees((await talking.thread(porch.id, { by: ben })).id, ann, 1);
  await reads();
  await reads();
  expect((await forMe(ann)).beginning).not.toBeNull();
  await reads();
  expect((await forMe(ann)).beginning).toBeNull();
});
