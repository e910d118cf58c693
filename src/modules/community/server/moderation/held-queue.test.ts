import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { editPost, hidePost, releasePost } from '../thread/post-acts.ts';
import { held } from './held.ts';
import { openStage, why, type Stage } from './testing/stage.ts';

let stage: Stage;
let ann: Person, ben: Person, mira: Person, noor: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, mira } = stage);
  noor = await stage.withDuty(await stage.person('Noor'), 'moderator');
});

const doubtful = 'Look at https://a.example and https://b.example and https://c.example';
const found = async (who: Person, post: string) =>
  (await stage.as(who).asks(held, {})).held.find((one) => one.post === post);

test('Mira reads in the list whose words wait, what they say and why they wait, and decides there', async () => {
  const thread = await stage.opens(ann, 'Where to turn');
  const post = await stage.replies(ben, thread.thread, doubtful, { contentNote: 'about clinics' });
  const waits = (await found(mira, post)) ?? expect.fail('Nothing waits.');
  expect(waits).toMatchObject({
    ...{ kind: 'thread', title: 'Where to turn', scopeTitle: 'Asking', note: 'about clinics' },
    ...{ author: { id: ben.personaId, name: 'Ben' }, isAnonymous: false, why: 'mostly_links' },
    ...{ isLong: false, seen: '' },
  });
  expect(waits.html).toContain('https://b.example');
  await stage.as(mira).does(releasePost, { post, seen: waits.seen });
  expect(await found(mira, post)).toBeUndefined();
});

test('whoever wrote without a name stays nameless there, and so is who did where it is the first post', async () => {
  const thread = await stage.opens(ben, 'Three clinics', { body: doubtful, anonymous: true });
  const waits = await found(mira, thread.post);
  expect(waits).toMatchObject({ author: null, isAnonymous: true });
  expect(JSON.stringify(waits)).not.toMatch(new RegExp(`${ben.personaId}|Ben`));
});

test('long words begin there, and what was changed since says that it would not be held any more', async () => {
  const thread = await stage.opens(ann, 'Long words');
  const post = await stage.replies(ben, thread.thread, doubtful);
  const body = [...Array.from({ length: 100 }, (_, nr) => `Day ${nr} went by.`), 'The end.'].join(
    ' ',
  );
  await stage.as(ben).does(editPost, { post, body, clientId: crypto.randomUUID() });
  const waits = (await found(mira, post)) ?? expect.fail('Nothing waits.');
  expect(waits).toMatchObject({ isLong: true, why: null });
  expect(waits.begins.length).toBeLessThanOrEqual(401);
  expect(waits.html).toContain('The end.');
  expect(new Date(waits.seen).getTime()).toBeGreaterThan(0);
});

test('of two who look at once the second is told: what was let through is not hidden from the list', async () => {
  const thread = await stage.opens(ann, 'Two look');
  const post = await stage.replies(ben, thread.thread, doubtful);
  const seen = (await found(noor, post))?.seen;
  await stage.as(noor).does(releasePost, { post, seen });
  const late = await stage.as(mira).refused(hidePost, { post, ...why, waits: true });
  expect([late.code, late.why]).toEqual(['conflict', 'not_held']);
  expect((await stage.as(mira).refused(releasePost, { post, seen })).why).toBe('not_held');
  const shown = await stage.reads(stage.guest, thread);
  expect(shown.posts.map(({ id }) => id)).toEqual([post]);
  // Whoever means to hide what others see does so where it stands.
  await stage.as(mira).does(hidePost, { post, ...why });
});

test('kept hidden, it waits no more, and whoever only reads there sees no list', async () => {
  const thread = await stage.opens(ann, 'Kept hidden');
  const post = await stage.replies(ben, thread.thread, doubtful);
  await stage.as(mira).does(hidePost, { post, ...why, waits: true });
  expect(await found(noor, post)).toBeUndefined();
  expect((await stage.reads(stage.guest, thread)).posts).toEqual([]);
  expect((await stage.as(ann).refused(held, {})).code).toBe('not_found');
});
