import assert from 'node:assert/strict';
import { test } from 'vitest';
import { markAllRead, markRead } from './mark-read.ts';
import { inbox, inboxChanges } from './inbox.ts';
import { unread } from './unread.ts';
import { muteThread } from '../settings/mute.ts';
import { noticesDue, subjectsChanged } from '../../contract.ts';
import { openStage } from '../testing/stage.ts';

const stage = await openStage();
const ann = await stage.person('Ann');
const ben = await stage.person('Ben');
const chidi = await stage.person('Chidi');
const tess = await stage.person('Tess', { side: 'teen' });

const inboxOf = (person: typeof ann, input = {}) => stage.as(person).asks(inbox, input);

test('Fay finds Ben’s reply, with the way to it, and reads it', async () => {
  const fay = await stage.person('Fay');
  const postId = await stage.replied(ben, fay);
  const [item] = (await inboxOf(fay)).items;
  assert.ok(item !== undefined);
  assert.deepEqual(
    [item.kind, item.people, item.readAt],
    ['replied', { names: ['Ben'], more: 0 }, null],
  );
  assert.deepEqual(item.place, {
    title: 'The first cup',
    language: null,
    link: `/learn/serve/first-cup?around=${postId}#p-${postId}`,
  });
  const waits = await stage.as(fay).asks(unread);
  assert.deepEqual([waits.unread, waits.about], [1, [postId]], 'pages of other posts ask no more');

  const done = await stage.as(fay).does(markRead, { id: item.id });
  assert.deepEqual([done.marked, done.link], [1, item.place.link]);
  assert.deepEqual(await stage.as(fay).asks(unread), { seq: done.seq, unread: 0, about: [] });
  assert.deepEqual((await inboxOf(fay, { state: 'unread' })).items, []);
  assert.equal((await stage.as(fay).does(markRead, { id: item.id })).marked, 0);
});

test('nobody else finds it, marks it, or learns that it is there', async () => {
  const gil = await stage.person('Gil');
  await stage.replied(ben, ann);
  const [item] = (await inboxOf(ann)).items;
  assert.deepEqual((await inboxOf(gil)).items, []);
  const refusal = await stage.as(gil).refused(markRead, { id: item?.id });
  assert.equal(refusal.code, 'not_found');
  assert.equal((await stage.as(stage.guest).refused(inbox)).code, 'unauthenticated');
  assert.equal((await stage.as(stage.guest).refused(markAllRead)).code, 'unauthenticated');
});

test('hearts gather in one item until it is read, and one person counts once', async () => {
  const postId = await stage.post(chidi);
  await stage.hearted(ann, chidi, postId);
  await stage.hearted(ben, chidi, postId);
  await stage.hearted(ann, chidi, postId);
  const gathered = await inboxOf(chidi);
  assert.deepEqual(
    gathered.items.map((item) => [item.kind, item.people.names]),
    [['hearted', ['Ben', 'Ann']]],
  );

  await stage.as(chidi).does(markRead, { upTo: gathered.seq });
  const dora = await stage.person('Dora');
  await stage.hearted(dora, chidi, postId);
  assert.deepEqual(
    (await inboxOf(chidi, { state: 'unread' })).items.map((item) => item.people.names),
    [['Dora']],
  );
});

test('a reply that also names her is told once', async () => {
  const before = (await inboxOf(ann)).items.length;
  const postId = await stage.replied(ben, ann);
  await stage.notices('mentioned', postId, ann, ben);
  assert.equal((await inboxOf(ann)).items.length, before + 1);
});

test('what may no longer be seen has no words and no names, and does not count', async () => {
  const eve = await stage.person('Eve');
  const postId = await stage.replied(ben, eve);
  const cursor = (await inboxOf(eve)).seq;
  await stage.hides(postId, 'It named somebody.');
  await stage.happens(subjectsChanged(postId));
  await stage.notices('removed', postId, ben);
  const now = await inboxOf(eve);
  assert.deepEqual([now.items, now.unread], [[], 0]);
  const delta = await stage.as(eve).asks(inboxChanges, { after: cursor });
  assert.deepEqual([delta.items, delta.gone.length], [[], 1]);

  const [removed] = (await inboxOf(ben)).items;
  assert.deepEqual([removed?.kind, removed?.reason], ['removed', 'It named somebody.']);
  assert.equal(removed?.place.link, '/learn/serve/first-cup');
});

test('an unpublished place disappears from every inbox', async () => {
  await stage.replied(ben, ann);
  await stage.sql(`update learning.programme set published_at = null`);
  assert.deepEqual((await inboxOf(ann)).items, []);
  assert.equal((await stage.as(ann).asks(unread)).unread, 0);
  await stage.sql(`update learning.programme set published_at = now()`);
  assert.ok((await inboxOf(ann)).items.length > 0);
});

test('a teen hears nothing of an adult place, and an item that slipped in is not shown', async () => {
  const cora = await stage.person('Cora');
  await stage.hearted(ann, cora, await stage.post(cora));
  await stage.replied(ben, tess);
  const cursor = (await inboxOf(tess)).seq;
  assert.equal(cursor, 0);
  await stage.sql(`update notifications.item set persona_id = $1 where persona_id = $2`, [
    tess.personaId,
    cora.personaId,
  ]);
  assert.equal(
    (await stage.sql('select from notifications.item where persona_id = $1', [tess.personaId]))
      .length,
    1,
  );
  const view = await inboxOf(tess);
  assert.deepEqual([view.items, view.unread], [[], 0]);
  assert.ok(!JSON.stringify(await stage.as(tess).asks(inboxChanges, { after: 0 })).includes('Ann'));
});

test('from a muted thread only what concerns oneself arrives', async () => {
  const finn = await stage.person('Finn');
  const { stepId } = stage;
  await stage.as(finn).does(muteThread, { thread: stepId });
  await stage.replied(ann, finn);
  const subject = { kind: 'learning.step', id: stepId };
  const about = { subject, thread: stepId, side: null, by: null };
  await stage.happens(noticesDue({ kind: 'step_done', ...about, to: [finn.personaId] }));
  assert.deepEqual(
    (await inboxOf(finn)).items.map((item) => item.kind),
    ['step_done'],
  );
  assert.equal((await stage.as(tess).refused(muteThread, { thread: stepId })).code, 'not_found');
});

test('a post that waits is told of, and the item says when it is out', async () => {
  const ivo = await stage.person('Ivo');
  const postId = await stage.post(ivo);
  await stage.change(postId, 'held_at = now()');
  await stage.notices('held', postId, ivo);
  assert.equal((await inboxOf(ivo)).items[0]?.isOut, false);
  await stage.change(postId, 'held_at = null');
  assert.equal((await inboxOf(ivo)).items[0]?.isOut, true);
  await stage.change(postId, 'deleted_at = now()');
  assert.deepEqual((await inboxOf(ivo)).items, []);
});

test('a long inbox comes in pages that neither skip nor repeat, and takes no more statements than a short one', async () => {
  const hana = await stage.person('Hana');
  for (let i = 0; i < 35; i += 1) await stage.replied(ben, hana);
  const first = await inboxOf(hana);
  const second = await inboxOf(hana, { after: first.next });
  const seqs = [...first.items, ...second.items].map((item) => item.seq);
  assert.deepEqual(
    seqs,
    Array.from({ length: 35 }, (_, i) => 35 - i),
  );
  assert.equal(second.next, null);
  assert.equal(await stage.statements(() => inboxOf(hana)), inbox.statements);
  const changes = () => stage.as(hana).asks(inboxChanges, { after: 3 });
  assert.equal(await stage.statements(changes), inboxChanges.statements);
  assert.equal(await stage.statements(() => stage.as(hana).asks(unread)), unread.statements);
});

test('since a moment is since its hour: when something was done without a name is told no closer', async () => {
  const iva = await stage.person('Iva');
  await stage.replied(ben, iva);
  const [item] = await stage.sql<{ at: Date }>(
    'select at from notifications.item where persona_id = $1',
    [iva.personaId],
  );
  const hour = Math.floor((item?.at.getTime() ?? 0) / 3_600_000) * 3_600_000;
  const since = async (moment: number) =>
    (await inboxOf(iva, { since: new Date(moment).toISOString() })).items.length;
  assert.deepEqual([await since(hour), await since(hour + 3_599_999)], [1, 1]);
  assert.equal(await since(hour + 3_600_000), 0);
});
