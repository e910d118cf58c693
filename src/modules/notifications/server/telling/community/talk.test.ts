import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { community } from '#modules/community/index.server.ts';
import { openCast } from '../../../../../../tests/cast/cast.ts';
import { inbox } from '../../inbox/inbox.ts';
import { changeSettings } from '../../settings/change-settings.ts';
import { muteThread } from '../../settings/mute-thread.ts';
import { settings } from '../../settings/settings.ts';

const cast = await openCast({ TEEN_SIDE: true });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const chidi = await cast.person('Chidi');
const tess = await cast.person('Tess', { side: 'teen' });

type Space = { id: string; slug: string };
async function makeSpace(more: Record<string, unknown> = {}): Promise<Space> {
  const id = randomUUID();
  const values = { side: 'adult', reads: 'members', is_welcome: false, ...more };
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, reads, is_welcome, allows_anonymous, created_at)
     values ($1, $2, $3, 1, 'Evenings', $4, $5, true, now())`,
    [id, `s-${id.slice(0, 8)}`, values.side, values.reads, values.is_welcome],
  );
  return { id, slug: `s-${id.slice(0, 8)}` };
}

async function acts<Out>(who: Person, name: string, input: object): Promise<Out> {
  const useCase = [...community.useCases].find((one) => one.name === `community.${name}`);
  assert.ok(useCase !== undefined, name);
  const out = (await cast.as(who).does(useCase, input)) as Out;
  await cast.drain();
  return out;
}
type Opened = { id: string; post: string; thread: string };
const opens = (who: Person, space: Space, more = {}) =>
  acts<Opened>(who, 'open_thread', {
    space: space.id,
    title: 'How was your day',
    body: 'Mine was long.',
    clientId: randomUUID(),
    ...more,
  });
const replies = (who: Person, thread: string, more = {}) =>
  acts<{ post: string }>(who, 'post_reply', {
    thread,
    body: 'I hear you.',
    clientId: randomUUID(),
    ...more,
  });

const inboxOf = async (who: Person) => (await cast.as(who).asks(inbox)).items;
const told = async (who: Person) =>
  (await inboxOf(who)).map((item) => [item.kind, ...item.people.names]);
let people = 0;
const newcomer = (side: 'adult' | 'teen' = 'adult') =>
  cast.person(`Newcomer ${(people += 1)}`, { side });

const space = await makeSpace();

test('who opened a thread hears of the reply, once; who follows it hears that there is something new', async () => {
  const iris = await newcomer();
  const jo = await newcomer();
  const { id } = await opens(iris, space);
  await acts(jo, 'follow_thread', { thread: id });
  const { post } = await replies(ann, id);
  await replies(ben, id);
  assert.deepEqual(await told(iris), [
    ['replied', 'Ben'],
    ['replied', 'Ann'],
  ]);
  assert.deepEqual(await told(jo), [['followed', 'Ben', 'Ann']]);
  assert.match((await inboxOf(iris))[1]?.place.link ?? '', new RegExp(`around=${post}`));
  assert.deepEqual(await told(chidi), []);
});

test('a new thread is told to who follows the space, and to nobody of the other side', async () => {
  const jo = await newcomer();
  await acts(jo, 'follow_space', { space: space.slug });
  await cast.sql(
    'insert into community.space_follow (space_id, persona_id, followed_at) values ($1, $2, now())',
    [space.id, tess.personaId],
  );
  const { id } = await opens(ann, space);
  assert.deepEqual(await told(jo), [['opened', 'Ann']]);
  assert.deepEqual(await told(tess), []);
  await acts(jo, 'unfollow_space', { space: space.slug });
  await opens(ann, space);
  assert.equal((await told(jo)).length, 1);
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [id]);
  assert.deepEqual(await told(jo), []);
});

test('the first answer to an introduction is a welcome, the second a reply', async () => {
  const welcome = await makeSpace({ is_welcome: true });
  const iris = await newcomer();
  const { id } = await opens(iris, welcome);
  await replies(ann, id);
  await replies(ben, id);
  assert.deepEqual(await told(iris), [
    ['replied', 'Ben'],
    ['welcomed', 'Ann'],
  ]);
});

test('somebody without a name stays somebody', async () => {
  const iris = await newcomer();
  const jo = await newcomer();
  const { id, post } = await opens(iris, space, { nameless: true });
  await acts(jo, 'follow_thread', { thread: id });
  await replies(ann, id, { nameless: true });
  assert.deepEqual(await told(iris), [['replied']]);
  assert.deepEqual(await told(jo), [['followed']]);
  await acts(jo, 'heart', { post });
  assert.equal((await told(iris))[0]?.[0], 'hearted');
  const kept = JSON.stringify(
    await cast.sql('select by_personas from notifications.item where thread_id = $1', [id]),
  );
  assert.ok(!kept.includes(ann.personaId) && !kept.includes(iris.personaId));
});

test('people who blocked each other are not told of each other', async () => {
  const iris = await newcomer();
  const jo = await newcomer();
  const { id } = await opens(ann, space);
  for (const who of [iris, jo]) await acts(who, 'follow_thread', { thread: id });
  await cast.sql(
    `insert into accounts.block (blocker_account, blocker_id, blocked_account, blocked_id, blocked_at)
     values ($1, $2, $3, $4, now())`,
    [iris.accountId, iris.personaId, ben.accountId, ben.personaId],
  );
  await replies(ben, id);
  assert.deepEqual(await told(iris), []);
  assert.deepEqual(await told(jo), [['followed', 'Ben']]);
  const joApart: Person = { ...jo, blocked: [ben.personaId] };
  assert.deepEqual(await told(joApart), []);
  const joFromAnn: Person = { ...jo, blocked: [ann.personaId] };
  assert.deepEqual(await told(joFromAnn), []);
});

test('who may not read a space any more finds nothing of it', async () => {
  const iris = await newcomer();
  const { id } = await opens(iris, space);
  await replies(ann, id);
  assert.equal((await told(iris)).length, 1);
  await cast.sql(`update community.space set reads = 'holders' where id = $1`, [space.id]);
  assert.deepEqual(await told(iris), []);
  const badge = randomUUID();
  await cast.sql(`update community.space set read_badges = $2 where id = $1`, [space.id, [badge]]);
  assert.equal((await told({ ...iris, badges: [badge] })).length, 1);
  await cast.sql(`update community.space set reads = 'members' where id = $1`, [space.id]);
});

test('a chosen answer, a heart and a name in a post are told, and vanish with the post', async () => {
  const iris = await newcomer();
  const { id } = await opens(ann, space, { kind: 'question' });
  const { post } = await replies(iris, id);
  await acts(ann, 'accept_answer', { post });
  await acts(ben, 'heart', { post });
  await acts(ann, 'heart', { post });
  assert.deepEqual(await told(iris), [
    ['hearted', 'Ann', 'Ben'],
    ['accepted', 'Ann'],
  ]);
  const cursor = (await cast.as(iris).asks(inbox)).seq;
  await acts(iris, 'delete_post', { post });
  const delta = await cast.as(iris).asks(inbox, { after: cursor });
  assert.deepEqual([delta.items.length, delta.gone.length], [0, 2]);
});

test('taken away and given back: the author is told, with the rule and the reason', async () => {
  const iris = await newcomer();
  const mod = await cast.withDuty(await newcomer(), 'moderator');
  const kay = await newcomer();
  const { id } = await opens(kay, space);
  const { post } = await replies(iris, id);
  assert.equal((await told(kay)).length, 1);
  const why = { rule: 'others_privacy', reason: 'It named a neighbour.' };
  await acts(mod, 'hide_post', { post, ...why });
  const [item] = await inboxOf(iris);
  assert.deepEqual([item?.kind, item?.rule, item?.reason], ['removed', why.rule, why.reason]);
  assert.deepEqual(await told(kay), []);
  await acts(mod, 'restore_post', { post, reason: 'A mistake of mine.' });
  assert.deepEqual(await told(iris), [['restored']]);
});

test('who opened a thread hears that it was closed, and why', async () => {
  const iris = await newcomer();
  const mod = await cast.withDuty(await newcomer(), 'moderator');
  const { id } = await opens(iris, space);
  await acts(mod, 'close_thread', {
    thread: id,
    rule: 'on_topic',
    reason: 'It has come to an end.',
  });
  const [item] = await inboxOf(iris);
  assert.deepEqual(
    [item?.kind, item?.act, item?.reason],
    ['tended', 'close', 'It has come to an end.'],
  );
});

test('what is muted or switched off is not told', async () => {
  const iris = await newcomer();
  const { id } = await opens(ann, space);
  await acts(iris, 'follow_thread', { thread: id });
  await cast.as(iris).does(muteThread, { thread: id });
  await replies(ben, id);
  assert.deepEqual(await told(iris), []);
  const { muted } = await cast.as(iris).asks(settings);
  assert.deepEqual(
    muted.map((one) => one.title),
    ['How was your day'],
  );
  assert.equal((await cast.as(tess).refused(muteThread, { thread: id })).code, 'not_found');
  const jo = await newcomer();
  await cast.as(jo).does(changeSettings, { off: ['followed'] });
  await acts(jo, 'follow_thread', { thread: id });
  await replies(ben, id);
  assert.deepEqual(await told(jo), []);
});

test('a list is called: its members are told, with the way out of it', async () => {
  const iris = await newcomer();
  const { post } = await opens(ann, space);
  const list = randomUUID();
  await cast.sql(
    `insert into community.taglist (id, space_id, name, keeper_id, created_at) values ($1, $2, 'Night owls', $3, now())`,
    [list, space.id, ann.personaId],
  );
  await cast.sql(
    `insert into community.taglist_member (taglist_id, persona_id, joined_at) values ($1, $2, now())`,
    [list, iris.personaId],
  );
  await acts(ann, 'call_taglist', { taglist: list, post });
  const [item] = await inboxOf(iris);
  assert.deepEqual([item?.kind, item?.taglist], ['taglist', { id: list, name: 'Night owls' }]);
});

test('five hundred followers are told in as many statements as five', async () => {
  const { id } = await opens(ann, space);
  const crowd = async (size: number) => {
    await cast.sql(
      `with made as (select gen_random_uuid() as account, gen_random_uuid() as persona from generate_series(1, $1::int)),
       accounts as (insert into accounts.account (id, side, locale, created_at) select account, 'adult', 'en', now() from made),
       personas as (insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at)
         select persona, account, 'member', 'P ' || left(persona::text, 13), persona::text, 'adult', now() from made)
       insert into community.follow (thread_id, persona_id, followed_at) select $2, persona, now() from made`,
      [size, id],
    );
    return cast.statements(() => replies(ben, id));
  };
  const few = await crowd(5);
  assert.equal(await crowd(495), few);
  const [count] = await cast.sql<{ n: number }>(
    `select count(*)::int as n from notifications.item where thread_id = $1 and kind = 'followed'`,
    [id],
  );
  assert.equal(count?.n, 500);
});
