import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { sessionOf } from './roles.ts';
import { queryRows } from './rows.ts';
import { does, makerOf, openThreadIn, seedHalf } from './side.ts';

const { cast, address } = await openPlaceWithCast({
  TEEN_SIDE: true,
  SAFEGUARDING_CONTACT: 'Sam, in the office',
});
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');
const { author: ann, peer: ben } = half;
const cookies = new Map([ann, ben].map((who) => [who, sessionOf(cast, who)]));

// Carl replies to both, so that neither's words vanish with all that stands below them.
const carl = await cast.person('Carl');
await does(cast, carl, 'learning.enrol', { programme: half.programmeId });
const answers = await cast.sql<{ id: string }>(
  `select post_id as id from learning.counted where counts = 'answer' and author_id = any($1)`,
  [[ann.personaId, ben.personaId]],
);
for (const { id: post } of answers)
  await does(cast, carl, 'learning.post_reply', {
    post,
    body: `That is how it was for me, too. ${randomUUID()}`,
    clientId: randomUUID(),
  });
await does(cast, ann, 'learning.heart', { post: half.reply });
const hers = await openThreadIn(cast, ann, half.talk.space.id, 'What the kettle sings');
const his = await openThreadIn(cast, ben, half.talk.space.id, 'Where the ferry turns');
for (const { thread: thread, post } of [hers, his])
  for (const who of [carl, ann, ben])
    await does(cast, who, 'community.post_reply', {
      thread,
      post,
      body: `${who.name} was there. ${randomUUID()}`,
      clientId: randomUUID(),
    });
await does(cast, ann, 'community.heart', { post: his.post });
await does(cast, ben, 'community.heart', { post: hers.post });
await cast.drain();

/** What tells of somebody: the persona, the name, and everything they said with their name. */
async function marksOf(who: Person): Promise<string[]> {
  const said = await cast.sql<{ body: string; html: string }>(
    `select body, body_html as html from posts.post where author_id = $1
     union all select title, title from community.thread where author_id = $1`,
    [who.personaId],
  );
  // As they stand in JSON.
  const texts = said.flatMap(({ body, html }) => [html, body]);
  return [who.personaId, who.name, ...texts.map((text) => JSON.stringify(text).slice(1, -1))];
}
const marks = new Map([
  [ann, await marksOf(ann)],
  [ben, await marksOf(ben)],
]);

/** What the rows of the registry do not ask: about either of the two, by name, by address and by their words. */
const spaceSlug = half.talk.space.slug;
const asked: { name: string; input: Record<string, string> }[] = [
  ...queryRows.map((row) => ({ name: row.name, input: row.input(half) })),
  ...[hers, his].map(({ threadSlug }) => ({
    ...{ name: 'community.thread', input: { spaceSlug, threadSlug } },
  })),
  ...[hers, his].map(({ threadSlug }) => ({
    ...{ name: 'community.feed', input: { spaceSlug, threadSlug } },
  })),
  { name: 'community.feed', input: { spaceSlug } },
  ...['kettle', 'ferry', 'there', 'quiet', 'birds', ann.name, ben.name].map((q) => ({
    name: 'community.search',
    input: { q },
  })),
  ...[ann, ben].flatMap(({ personaId: person, name }) => [
    { name: 'community.search', input: { q: 'there', by: name } },
    { name: 'community.posts_of', input: { person } },
    { name: 'accounts.person', input: { person } },
    { name: 'accounts.people', input: { name } },
    { name: 'accounts.people_like', input: { name: name.slice(0, 8) } },
  ]),
  ...answers.map(({ id: around }) => ({
    name: 'learning.discussion',
    input: { programme: half.programmeId, stepSlug: half.discussion.slug, around },
  })),
];

/** Queries whose answers to one hold a mark of the other. One's own words, which may name them, are not counted. */
async function tracesOf(other: Person, reader: Person): Promise<string[]> {
  const cookie = (await cookies.get(reader)) ?? '';
  const found: string[] = [];
  for (const { name, input } of asked) {
    const query = new URLSearchParams(input).toString();
    const answer = await fetch(`${address}/api/${name}?${query}`, { headers: { cookie } });
    const own = (marks.get(reader) ?? []).filter((mark) => mark.length > 40 || mark.includes(' '));
    const text = own.reduce((rest, words) => rest.replaceAll(words, ''), await answer.text());
    const sent = Object.values(input);
    const traces = (marks.get(other) ?? []).filter(
      // What one typed oneself may stand there again.
      (mark) => text.includes(mark) && !sent.includes(mark),
    );
    found.push(...traces.map((trace) => `${name}: ${trace}`));
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
      expect.arrayContaining([
        'learning.discussion',
        'learning.mine',
        'notifications.inbox',
        'community.thread',
        'community.space',
        'community.threads',
        'community.feed',
        'community.search',
        'community.posts_of',
        'accounts.person',
        'accounts.people_like',
      ]),
    );
});

test('Ann blocks Ben: neither meets a trace of the other, until she takes it back', async () => {
  await does(cast, ann, 'accounts.block', { person: ben.personaId });
  await cast.drain();
  expect(but('accounts.blocks', await tracesOf(ben, ann))).toEqual([]);
  expect(await tracesOf(ann, ben)).toEqual([]);
  await actAsTowardsNobody();
  await hostSeesBoth();

  await does(cast, ann, 'accounts.unblock', { person: ben.personaId });
  await cast.drain();
  expect(await tracesOf(ben, ann)).toEqual(before.ann);
  expect(await tracesOf(ann, ben)).toEqual(before.ben);
});

async function actAsTowardsNobody(): Promise<void> {
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
}

/** Whoever looks after the place still does, and also somebody who blocked one of them. */
async function hostSeesBoth(): Promise<void> {
  const cookie = await sessionOf(cast, half.host);
  await does(cast, half.host, 'accounts.block', { person: ben.personaId });
  const query = new URLSearchParams({
    programme: half.programmeId,
    stepSlug: half.discussion.slug,
  });
  const answer = await fetch(`${address}/api/learning.discussion?${query.toString()}`, {
    headers: { cookie },
  });
  expect(await answer.text()).toContain(ben.name);
}
