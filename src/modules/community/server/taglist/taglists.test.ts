import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { changeReaders } from '../space/change-readers.ts';
import { openTalking } from '../space/testing/talking.ts';
import { callTaglist } from './call-taglist.ts';
import { taglistsOn } from './calling.sql.ts';
import { editTaglist, endTaglist, handOverTaglist, resumeTaglist } from './change-taglist.ts';
import { joinTaglist, leaveTaglist } from './join-taglist.ts';
import { startTaglist } from './start-taglist.ts';
import { taglists } from './taglists.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
const talking = await openTalking(cast);
const { keeper: operator } = talking;
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const tia = await cast.person('Tia', { side: 'teen' });
const park = await talking.space('Park');
const hana = await cast.withDuty(await cast.person('Hana'), 'host', { scope: park.id });

let number = 0;
const start = async (by: Person, fields: object = {}) => {
  number += 1;
  const input = { space: park.id, name: `Walkers ${number}`, clientId: randomUUID(), ...fields };
  return (await cast.as(by).does(startTaglist, input)).taglist;
};
const listFor = async (person: Person, id: string) =>
  (await cast.as(person).asks(taglists)).lists.find((list) => list.id === id);
const calls = (taglist: string) =>
  cast.sql('select post_id from community.taglist_call where taglist_id = $1', [taglist]);

describe('a taglist', () => {
  test('is started and kept by who looks after the space', async () => {
    const own = await start(hana);
    expect(await listFor(hana, own)).toMatchObject({ isKeeper: true, members: 0 });
    const input = { space: park.id, name: 'Mine', clientId: randomUUID() };
    expect((await cast.as(ann).refused(startTaglist, input)).why).toBe('announcers_only');
    expect((await cast.as(ann).asks(taglists)).startIn).toEqual([]);
    expect((await cast.as(hana).asks(taglists)).startIn).toEqual([
      { id: park.id, slug: park.slug, title: 'Park', language: 'en' },
    ]);
  });

  test('has a name of its own in its space', async () => {
    await start(hana, { name: 'Runners' });
    const input = { space: park.id, name: 'runners', clientId: randomUUID() };
    expect((await cast.as(hana).refused(startTaglist, input)).fields).toEqual({
      name: 'taglist_name_taken',
    });
  });

  test('is joined and left by oneself; its keeper knows how many, never who', async () => {
    const id = await start(hana);
    await cast.as(ann).does(joinTaglist, { taglist: id });
    await cast.as(ann).does(joinTaglist, { taglist: id });
    expect(await listFor(ann, id)).toMatchObject({ joined: true, members: null });
    const seen = await cast.as(hana).asks(taglists);
    expect(seen.lists.find((list) => list.id === id)?.members).toBe(1);
    expect(JSON.stringify(seen)).not.toContain(ann.personaId);
    await cast.as(ann).does(leaveTaglist, { taglist: id });
    expect(await listFor(ann, id)).toMatchObject({ joined: false });
    expect((await cast.as(ann).refused(leaveTaglist, { taglist: id })).code).toBe('not_found');
    expect((await cast.as(cast.guest).refused(joinTaglist, { taglist: id })).code).toBe(
      'not_found',
    );
  });

  test('is not there for the other side, nor where one may not read', async () => {
    const kept = await talking.space('Kept', { reads: 'holders', readDuties: ['mentor'] });
    const id = await start(operator, { space: kept.id });
    for (const person of [ann, tia]) {
      expect(await listFor(person, id)).toBeUndefined();
      expect((await cast.as(person).refused(joinTaglist, { taglist: id })).code).toBe('not_found');
      const asked = await cast.as(person).refused(taglists, { space: kept.id });
      expect(asked.code).toBe('not_found');
    }
  });

  test('can be left also when its space has closed to one', async () => {
    const yard = await talking.space('Yard');
    const id = await start(operator, { space: yard.id });
    await cast.as(ann).does(joinTaglist, { taglist: id });
    const close = { space: yard.id, reads: 'holders', readDuties: ['mentor'] };
    await cast.as(operator).does(changeReaders, { ...close, reason: 'It is about us.' });
    await cast.as(ann).does(leaveTaglist, { taglist: id });
    const rows = await cast.sql('select 1 from community.taglist_member where taglist_id = $1', [
      id,
    ]);
    expect(rows).toEqual([]);
  });

  test('is changed, handed over and ended by its keeper or who looks after the space', async () => {
    const id = await start(hana);
    const to = (keeper: string) => ({ taglist: id, keeper });
    const nobody = await cast.as(hana).refused(handOverTaglist, to(randomUUID()));
    expect(nobody.fields).toEqual({ keeper: 'choose_somebody' });
    expect(await cast.as(hana).refused(handOverTaglist, to(tia.personaId))).toEqual(nobody);
    const apart = { ...hana, blocked: [ben.personaId] };
    expect(await cast.as(apart).refused(handOverTaglist, to(ben.personaId))).toEqual(nobody);
    await cast.as(hana).does(handOverTaglist, to(ben.personaId));
    await cast.as(ben).does(editTaglist, { taglist: id, name: 'Strollers', about: 'Slowly.' });
    expect((await cast.as(ann).refused(editTaglist, { taglist: id, name: 'No' })).why).toBe(
      'keepers_only',
    );
    await cast.as(hana).does(handOverTaglist, to(ann.personaId));
    expect((await cast.as(ben).refused(endTaglist, { taglist: id })).why).toBe('keepers_only');
    await cast.as(ann).does(endTaglist, { taglist: id });
    // By a slip: it goes on with whoever was on it, where its name is free still.
    expect((await cast.as(ben).refused(resumeTaglist, { taglist: id })).why).toBe('keepers_only');
    await cast.as(ann).does(resumeTaglist, { taglist: id });
    expect((await cast.as(ann).refused(resumeTaglist, { taglist: id })).code).toBe('not_found');
    await cast.as(ann).does(endTaglist, { taglist: id });
    expect(await listFor(ann, id)).toBeUndefined();
    expect((await cast.as(ben).refused(joinTaglist, { taglist: id })).code).toBe('not_found');
  });

  test('of somebody out of sight is not named, but to who is on it; its keeper never', async () => {
    const id = await start(hana);
    const apart = { ...ann, blocked: [hana.personaId] };
    expect(await listFor(apart, id)).toBeUndefined();
    await cast.as(ann).does(joinTaglist, { taglist: id });
    expect(await listFor(apart, id)).toMatchObject({ joined: true, keeper: null });
    expect(JSON.stringify(await listFor(apart, id))).not.toContain('Hana');
  });
});

describe('calling a list', () => {
  const call = (by: Person, taglist: string, post: string) =>
    cast.as(by).refused(callTaglist, { taglist, post });

  test('is for its keeper, on a post of their own, once', async () => {
    const id = await start(hana);
    await cast.as(ann).does(joinTaglist, { taglist: id });
    const { post } = await talking.thread(park.id, { by: hana, title: 'Sunday walk' });
    const lists = async (person: Person) =>
      (await taglistsOn(cast.db.as(), person, [post])).get(post);
    // Nothing calls it back: how many it tells is said before.
    const before = (await lists(hana))?.callable.find((list) => list.id === id);
    expect(before).toMatchObject({ members: 1 });
    expect(await lists(ann)).toBeUndefined();
    await cast.as(hana).does(callTaglist, { taglist: id, post });
    expect((await call(hana, id, post)).why).toBe('called_already');
    expect((await lists(hana))?.callable.map((list) => list.id)).not.toContain(id);
    expect((await lists(ann))?.called).toMatchObject([{ id, joined: true }]);
    expect((await lists(ben))?.called).toMatchObject([{ id, joined: false }]);
    expect(await calls(id)).toEqual([{ post_id: post }]);
  });

  test('is refused to others, on posts of others, nameless, held or elsewhere', async () => {
    const id = await start(hana);
    const hers = await talking.thread(park.id, { by: hana });
    expect((await call(operator, id, hers.post)).why).toBe('keepers_only');
    const anns = await talking.thread(park.id, { by: ann });
    expect((await call(hana, id, anns.post)).why).toBe('own_posts_only');
    const quiet = await talking.thread(park.id, { by: null, hidden: hana });
    expect((await call(hana, id, quiet.post)).why).toBe('nameless_calls_nobody');
    const held = await talking.thread(park.id, { by: hana, held: true });
    expect((await call(hana, id, held.post)).why).toBe('still_held');
    const other = await talking.space('Other park');
    const away = await talking.thread(other.id, { by: hana });
    expect((await call(hana, id, away.post)).why).toBe('other_space');
    const teens = await talking.space('Teens', { side: 'teen' });
    const young = await talking.thread(teens.id, { by: tia });
    expect((await call(hana, id, young.post)).code).toBe('not_found');
    expect((await call(tia, id, young.post)).code).toBe('not_found');
  });

  test('two taps at once call once', async () => {
    const id = await start(hana);
    const { post } = await talking.thread(park.id, { by: hana });
    const done = await Promise.allSettled(
      [1, 2, 3].map(() => cast.as(hana).does(callTaglist, { taglist: id, post })),
    );
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

test('taglists take a fixed number of statements', async () => {
  const taken = await cast.statements(() => cast.as(ann).asks(taglists, { space: park.id }));
  expect(taken).toBe(taglists.statements);
});
