import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { inbox, inboxChanges } from '../../inbox/inbox.ts';
import { openTalk } from './testing/talk.ts';

const { cast, makeSpace, acts, opens, replies, inboxOf, notified, newcomer } = await openTalk();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const chidi = await cast.person('Chidi');
const tess = await cast.person('Tess', { side: 'teen' });
const space = await makeSpace();

test('who opened a thread hears of the reply, once; who follows it hears that there is something new', async () => {
  const iris = await newcomer();
  const jo = await newcomer();
  const { thread: id } = await opens(iris, space);
  await acts(jo, 'follow_thread', { thread: id });
  const { post } = await replies(ann, id);
  await replies(ben, id);
  assert.deepEqual(await notified(iris), [
    ['followed', 'Ben'],
    ['replied', 'Ann'],
  ]);
  assert.deepEqual(await notified(jo), [['followed', 'Ben', 'Ann']]);
  assert.match((await inboxOf(iris))[1]?.place.link ?? '', new RegExp(`around=${post}`));
  assert.deepEqual(await notified(chidi), []);
});

test('a new thread is told to who follows the space, and to nobody of the other side', async () => {
  const jo = await newcomer();
  await acts(jo, 'follow_space', { space: space.id });
  await cast.sql(
    'insert into community.space_follow (space_id, persona_id, followed_at) values ($1, $2, now())',
    [space.id, tess.personaId],
  );
  const { thread: id } = await opens(ann, space);
  assert.deepEqual(await notified(jo), [['opened', 'Ann']]);
  assert.deepEqual(await notified(tess), []);
  await acts(jo, 'unfollow_space', { space: space.id });
  await opens(ann, space);
  assert.equal((await notified(jo)).length, 1);
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [id]);
  assert.deepEqual(await notified(jo), []);
});

test('the first answer to an introduction is a welcome, the second a reply', async () => {
  const welcome = await makeSpace({ is_welcome: true });
  const iris = await newcomer();
  const { thread: id } = await opens(iris, welcome);
  await replies(ann, id);
  await replies(ben, id);
  assert.deepEqual(await notified(iris), [
    ['followed', 'Ben'],
    ['welcomed', 'Ann'],
  ]);
});

test('somebody without a name stays somebody', async () => {
  const iris = await newcomer();
  const jo = await newcomer();
  const { thread: id, post } = await opens(iris, space, { anonymous: true });
  await acts(jo, 'follow_thread', { thread: id });
  await replies(ann, id, { anonymous: true });
  assert.deepEqual(await notified(iris), [['replied']]);
  // Nor is it told or kept more exactly when it was than beside the words themselves.
  const whole = new Date(Math.floor(cast.deps.now().getTime() / 3_600_000) * 3_600_000);
  const [told] = await inboxOf(iris);
  assert.deepEqual([told?.isHour, told?.at], [true, whole]);
  const at = await cast.sql<{ at: Date }>(
    'select distinct at from notifications.item where thread_id = $1',
    [id],
  );
  assert.deepEqual(at, [{ at: whole }]);
  assert.deepEqual(await notified(jo), [['followed']]);
  await acts(jo, 'heart', { post });
  assert.equal((await notified(iris))[0]?.[0], 'hearted');
  const kept = JSON.stringify(
    await cast.sql('select by_personas from notifications.item where thread_id = $1', [id]),
  );
  assert.ok(!kept.includes(ann.personaId) && !kept.includes(iris.personaId));
});

test('people who blocked each other are not told of each other', async () => {
  const iris = await newcomer();
  const jo = await newcomer();
  const { thread: id } = await opens(ann, space);
  for (const who of [iris, jo]) await acts(who, 'follow_thread', { thread: id });
  await cast.sql(
    `insert into accounts.block (blocker_account, blocker_id, blocked_account, blocked_id, blocked_at)
     values ($1, $2, $3, $4, now())`,
    [iris.accountId, iris.personaId, ben.accountId, ben.personaId],
  );
  await replies(ben, id);
  assert.deepEqual(await notified(iris), []);
  assert.deepEqual(await notified(jo), [['followed', 'Ben']]);
  const joApart: Person = { ...jo, blocked: [ben.personaId] };
  assert.deepEqual(await notified(joApart), []);
  const joFromAnn: Person = { ...jo, blocked: [ann.personaId] };
  assert.deepEqual(await notified(joFromAnn), []);
});

test('who may not read a space any more finds nothing of it', async () => {
  const iris = await newcomer();
  const { thread: id } = await opens(iris, space);
  await replies(ann, id);
  assert.equal((await notified(iris)).length, 1);
  await cast.sql(`update community.space set reads = 'holders' where id = $1`, [space.id]);
  assert.deepEqual(await notified(iris), []);
  const badge = randomUUID();
  await cast.sql(`update community.space set read_badges = $2 where id = $1`, [space.id, [badge]]);
  assert.equal((await notified({ ...iris, badges: [badge] })).length, 1);
  await cast.sql(`update community.space set reads = 'members' where id = $1`, [space.id]);
});

test('a chosen answer, a heart and a name in a post are told, and vanish with the post', async () => {
  const iris = await newcomer();
  const { thread: id } = await opens(ann, space, { kind: 'question' });
  const { post } = await replies(iris, id);
  await acts(ann, 'accept_answer', { post });
  await acts(ben, 'heart', { post });
  await acts(ann, 'heart', { post });
  assert.deepEqual(await notified(iris), [
    ['hearted', 'Ann', 'Ben'],
    ['accepted', 'Ann'],
  ]);
  const cursor = (await cast.as(iris).asks(inbox)).seq;
  await acts(iris, 'delete_post', { post });
  const delta = await cast.as(iris).asks(inboxChanges, { after: cursor });
  assert.deepEqual([delta.items.length, delta.gone.length], [0, 2]);
});
