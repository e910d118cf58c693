import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import { system } from '#platform/actor.ts';
import { translator } from '#lib/text/index.ts';
import { changeSettings } from '../../settings/change-settings.ts';
import { muteThread } from '../../settings/mute.ts';
import { settings } from '../../settings/settings.ts';
import { sentence } from '../../../ui/sentence.ts';
import { openTalk } from './testing/talk.ts';

const { cast, makeSpace, acts, opens, replies, inboxOf, notified, newcomer } = await openTalk();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const tess = await cast.person('Tess', { side: 'teen' });
const space = await makeSpace();

test('taken away and given back: the author is told, with the rule and the reason', async () => {
  const iris = await newcomer();
  const mod = await cast.withDuty(await newcomer(), 'moderator');
  const kay = await newcomer();
  const { thread: id } = await opens(kay, space);
  const { post } = await replies(iris, id);
  assert.equal((await notified(kay)).length, 1);
  const why = { rule: 'others_privacy', reason: 'It named a neighbour.' };
  await acts(mod, 'hide_post', { post, ...why });
  const [item] = await inboxOf(iris);
  assert.deepEqual([item?.kind, item?.rule, item?.reason], ['removed', why.rule, why.reason]);
  assert.deepEqual(await notified(kay), []);
  await acts(mod, 'restore_post', { post, reason: 'A mistake of mine.' });
  assert.deepEqual(await notified(iris), [['restored']]);
});

test('a title that was forgotten leaves a kind word in the inbox of who had written there', async () => {
  const [iris, kay] = [await newcomer(), await newcomer()];
  const mod = await cast.withDuty(await newcomer(), 'moderator');
  const forget = cast.registry.useCases.get('posts.forget_taken_back');
  assert.ok(forget);
  const { thread: id, post: opening } = await opens(kay, space);
  const { post } = await replies(iris, id);
  await acts(mod, 'hide_post', { post, rule: 'kindness', reason: 'It was sharp.' });
  const says = async () => {
    const [item] = await inboxOf(iris);
    return item && sentence(translator('en'), item);
  };
  assert.equal(await says(), 'Your post in “How was your day” was taken away');
  await acts(kay, 'delete_post', { post: opening });
  const today = cast.deps.now();
  cast.at(new Date(today.getTime() + 15 * 86_400_000));
  await cast.as(system).does(forget, {});
  cast.at(today);
  assert.equal(
    await says(),
    'Your post in “a conversation that you cannot read now” was taken away',
  );
});

test('who opened a thread hears that it was closed, and why', async () => {
  const iris = await newcomer();
  const mod = await cast.withDuty(await newcomer(), 'moderator');
  const { thread: id } = await opens(iris, space);
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
  const { thread: id } = await opens(ann, space);
  await acts(iris, 'follow_thread', { thread: id });
  await cast.as(iris).does(muteThread, { thread: id });
  await replies(ben, id);
  assert.deepEqual(await notified(iris), []);
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
  assert.deepEqual(await notified(jo), []);
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
  const { thread: id } = await opens(ann, space);
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
  // Who opened it is told of the first answer in another way than of those that come after it.
  await replies(ben, id);
  const few = await crowd(5);
  assert.equal(await crowd(495), few);
  const [count] = await cast.sql<{ n: number }>(
    `select count(*)::int as n from notifications.item where thread_id = $1 and kind = 'followed' and persona_id <> $2`,
    [id, ann.personaId],
  );
  assert.equal(count?.n, 500);
});
