import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { sessionOf } from './roles.ts';
import { queryRows } from './rows.ts';
import { does, makerOf, seedHalf } from './side.ts';

const { cast, address } = await openPlaceWithCast({
  TEEN_SIDE: true,
  SAFEGUARDING_CONTACT: 'Sam, in the office',
});
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');
const { author: ann, peer: ben } = half;
const cookies = new Map([ann, ben].map((who) => [who, sessionOf(cast, who)]));

// Carl replies to both, so that neither's words vanish with all that stands below them.
const carl = await cast.person('Carl');
await does(cast, carl, 'learning.enrol', { programme: half.slug });
const answers = await cast.sql<{ id: string }>(
  `select id from learning.post where counts = 'answer' and author_id = any($1)`,
  [[ann.personaId, ben.personaId]],
);
for (const { id: post } of answers)
  await does(cast, carl, 'learning.post_reply', {
    post,
    body: `That is how it was for me, too. ${randomUUID()}`,
    clientId: randomUUID(),
  });
await does(cast, ann, 'learning.heart', { post: half.reply });
await cast.drain();

/** What tells of somebody: the persona, the name, and everything they said with their name. */
async function marksOf(who: Person): Promise<string[]> {
  const said = await cast.sql<{ body: string }>(
    'select body from learning.post where author_id = $1 and body <> $2',
    [who.personaId, ''],
  );
  return [who.personaId, who.name, ...said.map(({ body }) => body)];
}
const marks = new Map([
  [ann, await marksOf(ann)],
  [ben, await marksOf(ben)],
]);

/** Queries whose answers to one hold a mark of the other. One's own words, which may name them, are not counted. */
async function tracesOf(other: Person, reader: Person): Promise<string[]> {
  const cookie = (await cookies.get(reader)) ?? '';
  const found: string[] = [];
  for (const row of queryRows) {
    const query = new URLSearchParams(row.input(half)).toString();
    const answer = await fetch(`${address}/api/${row.name}?${query}`, { headers: { cookie } });
    const own = marks.get(reader) ?? [];
    const text = own.reduce((rest, words) => rest.replaceAll(words, ''), await answer.text());
    const traces = (marks.get(other) ?? []).filter((mark) => text.includes(mark));
    found.push(...traces.map((trace) => `${row.name}: ${trace}`));
  }
  return found.sort();
}

/** Her own list of whom she blocked names them; nothing else does. */
const but = (name: string, traces: string[]) =>
  traces.filter((trace) => !trace.startsWith(`${name}:`));

const before = { ann: await tracesOf(ben, ann), ben: await tracesOf(ann, ben) };

test('before, they meet: in the discussion, at home, in the inbox', () => {
  const places = (traces: string[]) => new Set(traces.map((trace) => trace.split(':')[0] ?? ''));
  for (const traces of [before.ann, before.ben])
    expect([...places(traces)]).toEqual(
      expect.arrayContaining(['learning.discussion', 'learning.mine', 'notifications.inbox']),
    );
});

test('Ann blocks Ben: no answer to her holds a trace of him, and none to him a trace of her', async () => {
  await does(cast, ann, 'accounts.block', { persona: ben.personaId });
  await cast.drain();
  expect(but('accounts.blocks', await tracesOf(ben, ann))).toEqual([]);
  expect(await tracesOf(ann, ben)).toEqual([]);
});

test('towards each other both act as towards nobody', async () => {
  for (const [who, post] of [
    [ben, half.answer],
    [ann, half.reply],
  ] as const) {
    const cookie = (await cookies.get(who)) ?? '';
    for (const [name, input] of [
      ['learning.post_reply', { post, body: 'Are you there?', clientId: randomUUID() }],
      ['learning.heart', { post }],
      ['learning.unheart', { post }],
    ] as const) {
      const answer = await fetch(`${address}/api/${name}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      expect(answer.status, `${who.name} ${name}`).toBe(404);
    }
  }
});

test('who looks after the place still sees both', async () => {
  const cookie = await sessionOf(cast, half.host);
  await does(cast, half.host, 'accounts.block', { persona: ben.personaId });
  const query = new URLSearchParams({ programme: half.slug, step: half.discussion.slug });
  const answer = await fetch(`${address}/api/learning.discussion?${query.toString()}`, {
    headers: { cookie },
  });
  expect(await answer.text()).toContain(ben.name);
});

test('after she takes it back, everything is there again, for both', async () => {
  await does(cast, ann, 'accounts.unblock', { persona: ben.personaId });
  await cast.drain();
  expect(await tracesOf(ben, ann)).toEqual(before.ann);
  expect(await tracesOf(ann, ben)).toEqual(before.ben);
});
