import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { handler } from '#platform/handlers.ts';
import { drainTwice } from '#platform/testing/drain-twice.ts';
import { does, openThreadIn } from '#tests/matrix/side.ts';
import { openCast } from '../cast/cast.ts';

// Who wrote without a name is in no published view and no event: nobody who reads those may learn it.
const cast = await openCast();
const nora = await cast.person('Nora');
const ben = await cast.person('Ben');
const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
const casimir = await cast.withDuty(await cast.person('Casimir'), 'case_holder', { cleared: true });

type Heard = { type: string; payload: Record<string, unknown> };
const heard: Heard[] = [];
const hear = handler<{ type: 'any.event'; payload: Record<string, unknown> }, never>({
  on: 'any.event',
  name: 'any.hear',
  handle: () => Promise.resolve(),
});
// Every event also goes to somebody who only listens, those that follow from others too.
const { registry } = cast;
cast.deps.registry = {
  ...registry,
  handlersOf: (type) => [...registry.handlersOf(type), hear],
};
async function told(): Promise<void> {
  await drainTwice(cast.deps, [
    ...registry.handlers,
    {
      ...hear,
      handle: (_ctx, payloads) => Promise.resolve(void heard.push(...payloads)),
    },
  ]);
}

/** Events that name somebody otherwise than as the one who is to be told. */
const naming = (who: Person, events: readonly unknown[]): unknown[] =>
  events.filter((event) =>
    JSON.stringify(event, (key, value: unknown) => (key === 'to' ? undefined : value)).includes(
      who.personaId,
    ),
  );

/** Rows of published views that name somebody, but their own card and what they themselves have seen. */
async function published(who: Person): Promise<string[]> {
  const views = await cast.sql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and c.relname ~ '^pub_'`,
  );
  expect(views.length).toBeGreaterThan(4);
  const found: string[] = [];
  for (const { name } of views) {
    const rows = await cast.sql<{ row: string }>(
      `select v::text as row from ${name} v where v::text ~ $1`,
      [`${who.personaId}|${who.name}`],
    );
    found.push(...rows.map(({ row }) => `${name}: ${row}`));
  }
  return found.filter((row) => !/^(accounts\.pub_member_card|posts\.pub_visit):/.test(row));
}

test('all that can happen to words without a name tells nobody who wrote them', async () => {
  const space = randomUUID();
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, allows_anonymous, created_at)
     values ($1, 'evenings', 'adult', 1, 'Evenings', true, now())`,
    [space],
  );
  const anonymous = { anonymous: true, clientId: randomUUID() };
  const opened = await does<{ thread: string; post: string }>(cast, nora, 'community.open_thread', {
    ...{ ...anonymous, space, kind: 'question', title: 'How to sleep', body: 'Who knows?' },
  });
  const theirs = await openThreadIn(cast, ben, space, 'Who sleeps at all');
  const reply = (by: Person, more: object) =>
    does<{ post: string }>(cast, by, 'community.post_reply', {
      ...{ body: 'Like that', clientId: randomUUID(), ...more },
    });
  const hers = await reply(nora, { thread: theirs.thread, anonymous: true, body: 'I do, @Ben' });
  const his = await reply(ben, { thread: opened.thread, post: opened.post, body: 'By the sea' });
  for (const post of [opened.post, hers.post]) {
    const acts = async (by: Person, ...names: [name: string, more?: object][]) => {
      for (const [name, more] of names)
        await does(cast, by, `community.${name}`, { post, ...more });
    };
    const why = { rule: 'kindness', reason: 'Please say it otherwise.' };
    await reply(ben, { thread: post === hers.post ? theirs.thread : opened.thread, post });
    await acts(ben, ['heart'], ['unheart'], ['heart']);
    await acts(nora, ['edit_post', { body: 'Other words, @Ben', clientId: randomUUID() }]);
    await acts(nora, ['delete_post'], ['restore_own_post']);
    await acts(mira, ['hide_post', why], ['restore_post', { reason: why.reason }]);
    await acts(casimir, ['reveal_author', { reason: why.reason }]);
    await told();
  }
  await does(cast, nora, 'community.accept_answer', { post: his.post });
  await does(cast, ben, 'community.accept_answer', { post: hers.post });
  await does(cast, nora, 'community.follow_thread', { thread: theirs.thread });
  const act = { rule: 'on_topic', reason: 'It belongs together.' };
  await does(cast, mira, 'community.close_thread', { thread: opened.thread, ...act });
  await does(cast, mira, 'community.merge_thread', {
    rule: 'on_topic',
    ...{ thread: opened.thread, into: theirs.thread, reason: act.reason },
  });
  await told();
  expect(heard.length).toBeGreaterThan(20);
  expect(naming(ben, heard).length).toBeGreaterThan(4);
  expect(naming(nora, heard)).toEqual([]);
  expect((await published(ben)).length).toBeGreaterThan(2);
  expect(await published(nora)).toEqual([]);

  // A view that publishes it is found, and an event.
  await cast.asOwner(`create view posts.pub_told as select * from posts.anonymous_author;
    grant select on posts.pub_told to public`);
  expect((await published(nora)).length).toBeGreaterThan(1);
  expect(naming(nora, [{ notices: [{ by: nora.personaId, to: [] }] }])).toHaveLength(1);
});
