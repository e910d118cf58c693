import assert from 'node:assert/strict';
import { test } from 'vitest';
import { search as searchIn } from '#modules/posts/index.server.ts';
import { openCast } from '#tests/cast/cast.ts';
import { openStage } from './testing/stage.ts';

const search = searchIn('community');
const cast = await openCast();
const open = await openStage(cast);
const staff = await openStage(cast, { writes: 'staff' });
await openStage(cast, { reads: 'members' });
const ann = await cast.person('Ann');
const people = cast.registry.queries.get('accounts.people');
assert.ok(people);

test('who looks for words of danger is led to help and to rooms, whatever is found', async () => {
  await open.opens(ann, {
    title: 'Heavy',
    body: 'Some nights I want to die, and then I make tea.',
  });
  await cast.drain();
  for (const q of ['I want to die', 'no quiero vivir', 'suicdie “notes”']) {
    const view = await cast.as(ann).asks(search, { q });
    assert.equal(view.helpFirst, true, q);
    assert.ok(
      view.rooms.some(({ link }) => link === `/talk/${open.slug}/new`),
      q,
    );
    assert.ok(!view.rooms.some(({ link }) => link.includes(staff.slug)), q);
  }
  const guest = await cast.as(cast.guest).asks(search, { q: 'suicide' });
  assert.equal(guest.helpFirst, true);
  assert.deepEqual(
    guest.rooms.map(({ link }) => link),
    [`/join?to=${encodeURIComponent(`/talk/${open.slug}/new`)}`],
    'what guests read, joining on the way',
  );
  assert.equal(
    (await cast.as(ann).asks(search, { q: 'tea', by: 'I want to die' })).helpFirst,
    true,
  );
});

test('they are not shown what has merely some of those words', async () => {
  await open.opens(ann, { title: 'My goldfish died', body: 'And I want another.' });
  await cast.drain();
  const some = await cast.as(ann).asks(search, { q: 'want goldfish xyzzy' });
  assert.equal(some.onlySome, true);
  const view = await cast.as(ann).asks(search, { q: 'I want to die sparrow' });
  assert.deepEqual([view.helpFirst, view.onlySome, view.posts], [true, false, []]);
  assert.ok(view.rooms.length > 0);
});

test('whoever looks for anything else sees no card, and rooms only where nothing is found', async () => {
  await open.opens(ann, { title: 'Kettles', body: 'The kettle sings.' });
  await cast.drain();
  const found = await cast.as(ann).asks(search, { q: 'kettle' });
  assert.deepEqual([found.helpFirst, found.rooms, found.posts.length], [false, [], 1]);
  const none = await cast.as(ann).asks(search, { q: 'zzyzxqq' });
  assert.equal(none.helpFirst, false);
  assert.ok(none.rooms.length > 0);
});

test('the same where one looks for people', async () => {
  for (const [name, helpFirst] of [
    ['quiero morir', true],
    ['Mira', false],
  ] as const) {
    const view = (await cast.as(ann).asks(people, { name })) as { helpFirst: boolean };
    assert.equal(view.helpFirst, helpFirst, name);
  }
});
