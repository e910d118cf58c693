import assert from 'node:assert/strict';
import { test } from 'vitest';
import type { Person } from '../actor.ts';
import { openWorld } from '../testing/world.ts';
import { openLive } from './testing/live-client.ts';
import { openLivePlace, somebody } from './testing/live-place.ts';
import { cupsChannel, tableChannel, teahouse } from './testing/teahouse.ts';

const world = await openWorld(teahouse);
const place = await openLivePlace(world, [cupsChannel, tableChannel]);

const says = (actor: Person, on: string, signal: string, headers: Record<string, string> = {}) =>
  fetch(`${place.origin}/live`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...place.known(actor), ...headers },
    body: JSON.stringify({ on, signal }),
  }).then(({ status }) => status);

test('who types is seen by those at the table, at other gateways too; not by who blocked them, and nothing is kept', async () => {
  const other = await place.open();
  const [ann, ben, chidi] = [somebody('Ann'), somebody('Ben'), somebody('Chidi')];
  const dan = somebody('Dan', { blocked: [ann.personaId] });
  const [hers, bens, dans] = [
    await place.stream(ann, 'table:t'),
    await place.stream(ben, 'table:t'),
    await place.stream(dan, 'table:t'),
  ];
  const chidis = await openLive(other.origin, place.known(chidi), ['table:t']);
  await Promise.all([hers, bens, dans, chidis].map((stream) => stream.at(0)));
  const kept = await world.sql('select * from platform.receipt');
  assert.equal(await says(ann, 'table:t', 'typing'), 204);
  const typing = { on: 'table:t', signal: 'typing', by: ann.personaId };
  const isTyping = ({ signal }: { signal?: string }) => signal === 'typing';
  assert.deepEqual(await bens.first(isTyping), typing);
  assert.deepEqual(await chidis.first(isTyping), typing);
  // At once again is nothing new; Ben's is, and comes after.
  assert.equal(await says(ann, 'table:t', 'typing'), 204);
  assert.equal(await says(ben, 'table:t', 'typing'), 204);
  await dans.first(({ signal, by }) => signal === 'typing' && by === ben.personaId);
  assert.equal(
    dans.news.some(({ by }) => by === ann.personaId),
    false,
  );
  assert.equal(
    hers.news.some(({ by }) => by === ann.personaId),
    false,
  );
  assert.equal(bens.news.filter(isTyping).length, 1);
  assert.deepEqual(await world.sql('select * from platform.receipt'), kept);
  for (const stream of [hers, bens, dans, chidis]) stream.leave();
});

test('who is there is said at joining and at each heartbeat', async () => {
  const other = await place.open({ heartbeatMs: 30 });
  const [ann, ben] = [somebody('Ann'), somebody('Ben')];
  const hers = await place.stream(ann, 'table:p');
  await hers.at(0);
  const his = await openLive(other.origin, place.known(ben), ['table:p']);
  const present = (by: Person) => (news: { signal?: string; by?: string }) =>
    news.signal === 'present' && news.by === by.personaId;
  await hers.first(present(ben));
  const late = await openLive(other.origin, place.known(somebody('Chidi')), ['table:p']);
  await late.first(present(ben));
  for (const stream of [hers, his, late]) stream.leave();
});

test('nothing is passed on from whoever may not join, nor what is not known there, nor from another site', async () => {
  const banned = somebody('Ann', { restrictions: ['banned'] });
  assert.equal(await says(banned, 'table:t', 'typing'), 404);
  assert.equal(await says(somebody('Ben'), 'table:t', 'shouting'), 404);
  assert.equal(await says(somebody('Ben'), 'cups', 'typing'), 404);
  assert.equal(await says(somebody('Ben'), 'table:t', 'typing', { origin: 'http://else' }), 403);
  assert.equal(
    await says(somebody('Ben'), 'table:t', 'typing', { 'content-type': 'text/plain' }),
    422,
  );
  const anybody = await fetch(`${place.origin}/live`, { method: 'POST', body: '{}' });
  assert.equal(anybody.status, 401);
});
