import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { openStage } from '../moderation/testing/stage.ts';
import { arranging } from './arranging.ts';
import { changeReaders } from './change-readers.ts';
import { createSpace } from './create-space.ts';

const stage = await openStage();
const { ann, ben, chidi, keeper } = stage;
const undo = stage.registry.useCases.get('safety.undo_deed') ?? expect.fail('no undoing');
const reason = 'We wish to be found.';

type Item = { kind: string; says: string; reason: string | null; place: object };
const ask = async <Out>(who: Person, name: string, input: object = {}) =>
  (await stage.as(who).asks(stage.registry.queries.get(name) ?? expect.fail(name), input)) as Out;
async function newest(who: Person) {
  await stage.drain();
  const { items } = await ask<{ items: Item[] }>(who, 'notifications.inbox');
  // What happens next happens later.
  later();
  return items[0];
}
const later = () => stage.at(new Date(stage.deps.now().getTime() + 60_000));
const decided = async (who: Person) =>
  (await stage.as(who).asks(decisionsAboutMe, {})).decisions.map((one) => [one.says, one.reason]);
type Deed = { id: string; act: string; says: object; reason: string; ahead: Ahead | null };
type Ahead = { act: string; params: object; opens: boolean };
const lastDeed = async (who: Person) =>
  (await ask<{ deeds: Deed[] }>(who, 'safety.deeds')).deeds[0] ?? expect.fail('Nothing was done.');
const asked = async (who: Person, deed: string) =>
  (await ask<{ deeds: Deed[] }>(who, 'safety.deeds', { deed })).deeds[0]?.ahead;
const readsIn = async (id: string) =>
  (await stage.sql<{ reads: string }>('select reads from community.space where id = $1', [id]))[0]
    ?.reads;
const make = (title: string, more: object = {}) =>
  stage.as(keeper).does(createSpace, { title, reads: 'members', clientId: randomUUID(), ...more });

test('a space is opened only where that is meant and said why; those who wrote there read who reads it now', async () => {
  const quiet = await make('Quiet', { allowsAnonymous: true });
  const thread = await stage.opens(ann, 'Among members', { space: quiet.space });
  await stage.replies(ben, thread.thread, 'Nameless among members', { anonymous: true });
  const open = { space: quiet.space, reads: 'everyone', reason };
  const by = stage.as(keeper);
  expect((await by.asks(arranging, { space: quiet.space })).spokenHere).toEqual({
    ...{ threads: 1, writers: 2, more: 0 },
  });
  expect((await by.refused(changeReaders, { ...open, reason: ' ' })).fields).toEqual({
    reason: 'reason_missing',
  });
  expect((await by.refused(changeReaders, open)).fields).toEqual({ moreRead: 'more_would_read' });
  expect((await by.refused(changeReaders, { ...open, reads: 'members' })).fields).toEqual({
    reads: 'read_by_the_same',
  });
  expect((await stage.as(ann).refused(changeReaders, open)).why).toBe('arrangers_only');
  await by.does(changeReaders, { ...open, moreRead: 'true' });
  for (const who of [ann, ben]) {
    expect(await newest(who)).toMatchObject({
      ...{ says: 'inbox.readers_changed_everyone', reason },
      place: { title: 'Quiet', link: `/talk/${quiet.spaceSlug}` },
    });
    expect(await decided(who)).toEqual([['inbox.readers_changed_everyone', reason]]);
  }
  // Chidi wrote nothing, or only later: it was not decided about him.
  expect((await newest(chidi))?.kind).not.toBe('readers_changed');
  await stage.replies(chidi, thread.thread, 'Now that all read it');
  expect(await decided(chidi)).toEqual([]);
});

test('who closes a space does so in the log; whom it shuts out reads their own words, and why', async () => {
  const hall = await make('Hall', { reads: 'everyone' });
  await stage.opens(ann, 'Ann in the hall', { space: hall.space });
  const close = { space: hall.space, reads: 'holders', readDuties: ['host'] };
  await stage.as(keeper).does(changeReaders, { ...close, reason: 'It is about us.' });
  expect(await newest(ann)).toMatchObject({
    ...{ says: 'inbox.readers_changed_holders', reason: 'It is about us.' },
    place: { link: '/my-words' },
  });
  expect(await lastDeed(keeper)).toMatchObject({
    ...{ act: 'community.change_readers', reason: 'It is about us.' },
    says: { from: 'everyone', to: 'holders' },
  });
  const [audited] = await stage.sql<object>(
    `select reason, evidence -> 'after' ->> 'reads' as reads from platform.audit_entry
     where subject_id = $1 and act = 'community.change_readers'`,
    [hall.space],
  );
  expect(audited).toEqual({ reason: 'It is about us.', reads: 'holders' });
});

test('an opening is undone without asking whether more read it; a closing only where that is meant, with what closed along', async () => {
  const house = await make('House', { reads: 'everyone' });
  const inHouse = { parent: house.space, reads: 'everyone' };
  const [corner, attic] = [await make('Corner', inHouse), await make('Attic', inHouse)];
  await stage.opens(ann, 'In the house', { space: house.space });
  await stage.opens(ben, 'In the corner', { space: corner.space });
  const close = { space: house.space, reads: 'members', reason: 'It became private.' };
  const view = await stage.as(keeper).asks(arranging, { space: house.space });
  expect([view.spokenHere.threads, view.spokenWithin.threads]).toEqual([1, 2]);
  await stage.as(keeper).does(changeReaders, close);
  expect(await newest(ben)).toMatchObject({
    ...{ says: 'inbox.readers_changed_members', reason: close.reason },
    place: { title: 'Corner' },
  });
  // Somebody had a reason of their own to shut one of them further.
  const apart = { space: attic.space, reads: 'holders', readDuties: ['host'], reason };
  await stage.as(keeper).does(changeReaders, apart);
  later();
  const { id: deed } = (await ask<{ deeds: Deed[] }>(keeper, 'safety.deeds')).deeds[1] ?? {};
  expect(await asked(keeper, deed ?? '')).toEqual({
    act: 'community.change_readers',
    params: { from: 'members', to: 'everyone', threads: 2, writers: 2, more: 0 },
    opens: true,
  });
  expect((await stage.as(keeper).refused(undo, { deed, reason })).fields).toEqual({
    moreRead: 'more_would_read',
  });
  await stage.as(keeper).does(undo, { deed, moreRead: 'true', reason: 'It was the wrong one.' });
  expect(await Promise.all([house, corner, attic].map(({ space: id }) => readsIn(id)))).toEqual([
    ...['everyone', 'everyone', 'holders'],
  ]);
  for (const who of [ann, ben])
    expect(await newest(who)).toMatchObject({
      ...{ says: 'inbox.readers_changed_everyone', reason: 'It was the wrong one.' },
    });
  expect((await decided(ben)).slice(0, 2).map(([says]) => says)).toEqual([
    ...['inbox.readers_changed_everyone', 'inbox.readers_changed_members'],
  ]);

  const back = await lastDeed(keeper);
  expect(await asked(keeper, back.id)).toMatchObject({ opens: false, params: { to: 'members' } });
  await stage.as(keeper).does(undo, { deed: back.id, reason });
  expect(await Promise.all([house, corner, attic].map(({ space: id }) => readsIn(id)))).toEqual([
    ...['members', 'members', 'holders'],
  ]);
});

test('nobody undoes more than they may decide: not a host of another space, nor wider than the space around it', async () => {
  const yard = await make('Yard');
  const bench = await make('Bench', { parent: yard.space });
  const [hana, otto] = [
    await stage.withDuty(await stage.person('Hana'), 'host', { scope: bench.space }),
    await stage.withDuty(await stage.person('Otto'), 'host', { scope: stage.nights.space }),
  ];
  const close = { reads: 'holders', readDuties: ['mentor'], reason };
  later();
  await stage.as(hana).does(changeReaders, { ...close, space: bench.space });
  const { id: deed } = await lastDeed(hana);
  expect((await stage.as(otto).refused(undo, { deed, reason, moreRead: true })).code).toBe(
    'not_found',
  );
  later();
  await stage.as(keeper).does(changeReaders, { ...close, space: yard.space });
  const wider = await stage.as(hana).refused(undo, { deed, reason, moreRead: true });
  expect(wider.fields).toEqual({ reads: 'more_open_than_parent' });
  const within = [{ id: bench.space, reads: 'members' }];
  const sent = {
    ...close,
    space: yard.space,
    readDuties: ['mentor', 'host'],
    moreRead: true,
  };
  expect((await stage.as(keeper).refused(changeReaders, { ...sent, within })).fields).toEqual({
    within: 'more_open_than_parent',
  });
  expect(await readsIn(bench.space)).toBe('holders');
});

test('a sub-forum that goes along is kept for somebody, as the space is', async () => {
  const parent = await make('Kettle');
  const child = await make('Spout', { parent: parent.space });
  const kept = { reads: 'holders', readDuties: ['host'] };
  const close = (within: object) => ({
    ...{ space: parent.space, ...kept, reason },
    within: [{ id: child.space, ...within }],
  });
  const by = stage.as(keeper);
  const refusal = await by.refused(changeReaders, close({ reads: 'holders' }));
  expect(refusal.fields).toEqual({ within: 'holders_missing' });
  expect(await readsIn(child.space)).toBe('members');
  await by.does(changeReaders, close(kept));
  expect(await readsIn(child.space)).toBe('holders');
});
