import assert from 'node:assert/strict';
import { test } from 'vitest';
import { inbox } from '../inbox/inbox.ts';
import { openStage } from '../testing/stage.ts';
import { changeSettings } from './change-settings.ts';
import { muteThread, unmuteThread } from './mute.ts';
import { settings } from './settings.ts';

const stage = await openStage();
const ann = await stage.person('Ann');
const ben = await stage.person('Ben');

const kindsOf = async (person: typeof ann) =>
  (await stage.as(person).asks(inbox)).items.map((item) => item.kind);

test('at first Ann is told of everything', async () => {
  const view = await stage.as(ann).asks(settings);
  assert.ok(view.kinds.every(({ on }) => on));
  assert.deepEqual(view.muted, []);
});

test('what Ann switched off does not arrive, what she left on does', async () => {
  await stage.as(ann).does(changeSettings, { off: ['hearted', 'hearted'] });
  await stage.hearted(ben, ann, await stage.post(ann));
  await stage.replied(ben, ann);
  assert.deepEqual(await kindsOf(ann), ['replied']);
  const view = await stage.as(ann).asks(settings);
  assert.deepEqual(
    view.kinds.filter(({ on }) => !on).map(({ kind }) => kind),
    ['hearted'],
  );

  await stage.as(ann).does(changeSettings, { off: [] });
  await stage.hearted(ben, ann, await stage.post(ann));
  assert.deepEqual(await kindsOf(ann), ['hearted', 'replied']);
});

test('that a post was taken away cannot be switched off', async () => {
  const refusal = await stage.as(ann).refused(changeSettings, { off: ['removed'] });
  assert.equal(refusal.code, 'invalid');
});

test('a muted thread stands in the settings, until it is heard of again', async () => {
  const thread = { thread: stage.stepId };
  const { seq } = await stage.as(ann).does(muteThread, thread);
  assert.deepEqual(await stage.as(ann).does(muteThread, thread), { seq });
  const { muted } = await stage.as(ann).asks(settings);
  assert.deepEqual(muted, [{ ...thread, title: 'The first cup', link: '/learn/serve/first-cup' }]);
  assert.deepEqual((await stage.as(ben).asks(settings)).muted, []);
  await stage.as(ann).does(unmuteThread, thread);
  assert.deepEqual((await stage.as(ann).asks(settings)).muted, []);
});

test('a guest has no settings and mutes nothing', async () => {
  const guest = stage.as(stage.guest);
  assert.equal((await guest.refused(settings)).code, 'unauthenticated');
  assert.equal((await guest.refused(changeSettings, { off: [] })).code, 'unauthenticated');
  assert.equal((await guest.refused(muteThread, { thread: stage.stepId })).code, 'unauthenticated');
});

test('the settings take as many statements as they say', async () => {
  const cleo = stage.as(await stage.person('Cleo'));
  await cleo.does(muteThread, { thread: stage.stepId });
  assert.equal(await stage.statements(() => cleo.asks(settings)), settings.statements);
});
