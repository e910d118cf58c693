import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person, Side } from '#platform/actor.ts';
import { webhooksOf } from '#platform/http/openapi/webhooks.ts';
import { envelopeOf } from '#platform/public-event.contract.ts';
import { does, makerOf, seedHalf, type Half } from '#tests/matrix/side.ts';
import { openStage } from '../testing/stage.ts';
import { offeredTypes } from './test-event.ts';

// One endpoint of each side is told of all there is to tell.
const stage = await openStage();
const { cast } = stage;
const types = offeredTypes(cast.registry);
const all = { adult: await stage.told({ types }), teen: await stage.told({ types, side: 'teen' }) };
const maker = await makerOf(cast);
const halves: Record<Side, Half> = {
  adult: await seedHalf(cast, maker, 'adult', 'Quillwort'),
  teen: await seedHalf(cast, maker, 'teen', 'Zinnia'),
};
const { adult, teen } = halves;
const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
const does_ = (who: Person, name: string, input: object) => does<object>(cast, who, name, input);
type Said = { type: string; data: Record<string, string> };
const said = (side: Side): Said[] => all[side].came().map(({ body }) => JSON.parse(body) as Said);
const typesOf = (side: Side) => said(side).map(({ type }) => type);
/** What was told since. */
const since = (side: Side, before: number) => said(side).slice(before);
await cast.drain();
await cast.drain();

test('each side is told of its own alone, and nobody of a word', () => {
  for (const [side, other] of [
    [adult, teen],
    [teen, adult],
  ] as const) {
    const everything = JSON.stringify([all[side.side].came(), said(side.side)]);
    expect(everything).toContain(side.talk.thread.id);
    for (const mark of other.marks) expect(everything).not.toContain(mark);
    for (const secret of [side.marks[0] ?? '', 'birds', side.host.name, side.author.name])
      expect(everything.replaceAll(/\/(talk|learn)\/[\w-]+(\/[\w-]+)?/g, '')).not.toContain(secret);
  }
});

test('what is told is what was promised, and nothing more', () => {
  for (const one of [...said('adult'), ...said('teen')]) {
    const event = cast.registry.publicEvents.get(one.type) ?? expect.fail(one.type);
    expect(() => envelopeOf(event, event.data).parse(one)).not.toThrow();
  }
});

test('the description of the API says of every one what it tells, field by field', () => {
  const described = webhooksOf(cast.registry);
  expect(Object.keys(described).toSorted()).toEqual([...types, 'webhooks.tested'].toSorted());
  type Field = { description?: string; properties?: Record<string, Field>; $ref?: string };
  for (const [type, { post }] of Object.entries(described)) {
    const { schema } = post.requestBody.content['application/json'];
    const { data, ...others } = (schema as Field).properties ?? {};
    for (const [name, field] of Object.entries({ ...others, ...data?.properties }))
      expect(field.description, `${type} ${name}`).toMatch(/\w/);
  }
});

test('who wrote is told of no post, with a name or without', async () => {
  await stage.goesOn(stage.today() + 60);
  const posts = said('adult').filter(({ type }) =>
    ['community.thread_opened', 'community.reply_posted', 'learning.answer_posted'].includes(type),
  );
  expect(posts.map(({ data }) => data['post'])).toContain(adult.talk.anonymous);
  for (const { personaId } of [adult.author, adult.peer])
    expect(JSON.stringify(posts)).not.toContain(personaId);
  const hidden = all.adult.came().find(({ body }) => body.includes(adult.talk.anonymous));
  const { timestamp } = JSON.parse(hidden?.body ?? '{}') as { timestamp: string };
  expect(timestamp, 'of what was written without a name, the hour').toMatch(/:00:00\.000Z$/);
});

test.each([
  ['hidden by a moderator', 'hidden_at = now()'],
  ['held', 'held_at = now()'],
  ['taken back', 'deleted_at = now()'],
])('what is %s before it is sent is not sent, nor with what failed', async (_how, change) => {
  const before = said('adult').length;
  const { thread: id } = await stage.opens(adult.author);
  await cast.drain();
  const { post } = await stage.replies(adult.peer, id);
  await cast.sql(`update posts.post set ${change} where id = $1`, [post]);
  await cast.drain();
  await cast.drain();
  expect(since('adult', before).map(({ type }) => type)).toEqual(['community.thread_opened']);
});

test('what waits for a person to look at it is told once they let it out', async () => {
  const before = said('adult').length;
  const { thread: id } = await stage.opens(adult.author);
  const { post } = await stage.replies(adult.peer, id);
  await cast.sql('update posts.post set held_at = coalesce(held_at, now()) where id = $1', [post]);
  await cast.drain();
  expect(since('adult', before).map(({ data }) => data['post'])).not.toContain(post);
  await does_(mira, 'community.release_post', { post });
  await cast.drain();
  expect(since('adult', before).map(({ data }) => data['post'])).toContain(post);
});

test('of a space that is kept for some, and of a draft, nothing is told', async () => {
  const space = randomUUID();
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, reads, writes, read_duties, write_duties, created_at)
     values ($1, 'team', 'adult', 9, 'Team', 'holders', 'holders', '{moderator}', '{moderator}', $2)`,
    [space, cast.deps.now()],
  );
  const before = said('adult').length;
  const thread = await does_(mira, 'community.open_thread', {
    ...{
      space,
      title: 'Among us',
      kind: 'question',
      body: 'What do we do?',
      clientId: randomUUID(),
    },
  });
  await cast.drain();
  expect(thread).toHaveProperty('thread');
  expect(since('adult', before)).toEqual([]);
});

test('one for a space hears of it alone', async () => {
  const there = await stage.told({ types, places: [stage.space] });
  await stage.opens(adult.author);
  const { id } = adult.talk.thread;
  await stage.replies(adult.peer, id);
  await cast.drain();
  const heard = there.came().map(({ body }) => JSON.parse(body) as Said);
  expect(heard.map(({ data }) => data['space'])).toEqual([stage.space]);
  await cast.sql('delete from webhooks.endpoint where id = $1', [there.id]);
});

test('a way through a programme is told, step by step, and to its end', () => {
  expect(typesOf('adult')).toEqual(
    expect.arrayContaining([
      ...['learning.enrolled', 'learning.answer_posted', 'learning.reply_posted'],
      'learning.step_completed',
    ]),
  );
  expect(
    said('teen').filter(({ type }) => type === 'learning.step_completed')[0]?.data,
  ).toMatchObject({ programme: teen.programmeId, step: teen.discussion.id });
});

test('that somebody comes, is thanked, or is given a duty is told', async () => {
  const before = said('adult').length;
  const { olga } = stage;
  const joined = await does<{ waits: boolean }>(cast, cast.guest as Person, 'accounts.join', {
    ...{ name: 'Newcomer', password: 'a quiet long word', birthYear: 1990, guidelines: 'yes' },
  });
  expect(joined.waits).toBe(false);
  const { badge } = await does<{ badge: string }>(cast, olga, 'recognition.create_badge', {
    ...{ title: 'Lamplighter', side: 'adult' },
  });
  const person = adult.peer.personaId;
  const reason = 'For many evenings.';
  await does_(olga, 'recognition.award_badge', { badge, person, reason });
  await cast.drain();
  await does_(olga, 'recognition.take_back_badge', { badge, person, reason });
  const { duty } = await does<{ duty: string }>(cast, olga, 'leading.grant_duty', {
    ...{ person, kind: 'mentor', scope: adult.programmeId, reason },
  });
  await does_(olga, 'leading.end_duty', { duty, reason });
  await cast.drain();
  const told = since('adult', before);
  expect(told.map(({ type }) => type).toSorted()).toEqual([
    'accounts.member_joined',
    'leading.duty_ended',
    'leading.duty_given',
    'recognition.badge_awarded',
    'recognition.badge_taken_back',
  ]);
  expect(told.find(({ type }) => type === 'leading.duty_given')?.data).toMatchObject({
    ...{ duty, kind: 'mentor', place: adult.programmeId },
  });
});

test('what was told of somebody goes with them', async () => {
  const person = adult.peer.personaId;
  const about = () =>
    cast.sql(
      'select from webhooks.delivery where persona_id = $1 or body like $2 or payload::text like $2',
      [...[person, `%${person}%`]],
    );
  expect((await about()).length).toBeGreaterThan(1);
  const erase = cast.registry.personal
    .flatMap(({ erase }) => erase)
    .find(({ table }) => table === 'webhooks.delivery');
  const who = { accountId: '', personaIds: [person], names: [], email: null };
  await cast.db.begin((tx) =>
    erase === undefined
      ? Promise.resolve(0)
      : erase.run({ tx } as never, { who, posts: 'remove', salt: '' }),
  );
  expect(await about()).toEqual([]);
});
