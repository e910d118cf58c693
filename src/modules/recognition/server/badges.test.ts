import { expect, test } from 'vitest';
import { guest, type Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { awardBadge, giveBackBadge, takeBackBadge } from './awards.ts';
import { badges, badgesOf } from './badges.ts';
import { createBadge, editBadge, retireBadge } from './manage-badges.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const operator = await cast.withDuty(await cast.person('Olga'), 'operator');
const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const tia = await cast.person('Tia', { side: 'teen' });
const reason = 'For the lamp in the window.';

test('a badge is given with a reason, once, and taken back with one', async () => {
  const nora = await cast.person('Nora');
  const { badge } = await cast.as(operator).does(createBadge, { title: 'Lamp keeper' });
  const award = { badge, person: nora.personaId, reason };
  expect((await cast.as(ben).refused(awardBadge, award)).code).toBe('not_found');
  await cast.as(operator).does(awardBadge, award);
  expect((await cast.anew(nora)).badges).toEqual([badge]);
  expect((await cast.as(operator).refused(awardBadge, award)).why).toBe('badge_held_already');
  expect((await cast.as(ben).asks(badgesOf, { person: nora.personaId })).badges).toMatchObject([
    { title: 'Lamp keeper' },
  ]);
  expect(
    (await cast.as(operator).asks(badges)).badges.find(({ id }) => id === badge)?.holders,
  ).toMatchObject([{ name: 'Nora', reason }]);
  const take = { badge, person: nora.personaId, reason: 'It was a mistake.' };
  expect((await cast.as(nora).refused(takeBackBadge, take)).code).toBe('not_found');
  await cast.as(operator).does(takeBackBadge, take);
  expect((await cast.anew(nora)).badges).toEqual([]);
  expect((await cast.as(operator).refused(takeBackBadge, take)).code).toBe('not_found');
});

test('sides never meet: a badge goes to nobody of the other side, and is seen by nobody there', async () => {
  const { badge } = await cast.as(operator).does(createBadge, { title: 'Night owl' });
  const toTia = { badge, person: tia.personaId, reason };
  expect((await cast.as(operator).refused(awardBadge, toTia)).code).toBe('not_found');
  const apart = cast.as({ ...operator, blocked: [ben.personaId] });
  const toBen = { badge, person: ben.personaId, reason };
  expect((await apart.refused(awardBadge, toBen)).code).toBe('not_found');
  await cast.as(operator).does(awardBadge, toBen);
  expect((await cast.as(tia).asks(badgesOf, { person: ben.personaId })).badges).toEqual([]);
  expect((await cast.as(guest()).refused(badgesOf, { person: ben.personaId })).code).toBe(
    'unauthenticated',
  );
  const out = cast.as({ ...ann, blocked: [ben.personaId] });
  expect((await out.asks(badgesOf, { person: ben.personaId })).badges).toEqual([]);
  const seenBy = async (who: Person) =>
    (await cast.as(who).asks(badgesOf, { person: ben.personaId })).badges.length;
  const reads = (who: string) =>
    cast.sql('update accounts.persona set page_for = $2 where id = $1', [ben.personaId, who]);
  await reads('me');
  expect([await seenBy(ann), await seenBy(ben)], 'his page is his own').toEqual([0, 1]);
  await reads('members');
  expect(await seenBy(ann)).toBe(1);
  const teen = { title: 'Young owl', side: 'teen' };
  expect((await cast.as(operator).refused(createBadge, teen)).code).toBe('not_found');
  const made = await cast.as(cleared).does(createBadge, teen);
  await cast.as(cleared).does(awardBadge, { ...toTia, badge: made.badge });
  expect(JSON.stringify(await cast.as(operator).asks(badges))).not.toMatch(/Young owl|Tia/);
});

test('a badge is read in one’s own language where it is written so, and changed in each by itself', async () => {
  const by = cast.as(operator);
  const { badge } = await by.does(createBadge, { title: 'Listener', about: 'For an open ear.' });
  await by.does(awardBadge, { badge, person: ann.personaId, reason });
  const spanish = { title: 'Buena oreja', about: 'Por escuchar.' };
  await by.does(editBadge, { badge, ...spanish, locale: 'es' });
  const read = async (locale: string) =>
    (await cast.as({ ...ben, locale }).asks(badgesOf, { person: ann.personaId })).badges.find(
      ({ id }) => id === badge,
    );
  expect(await read('es')).toMatchObject({ ...spanish, language: 'es' });
  expect(await read('en')).toMatchObject({ title: 'Listener', language: null });
  const shown = async () => (await by.asks(badges)).badges.find(({ id }) => id === badge);
  expect(await shown()).toMatchObject({
    title: 'Listener',
    versions: [{ ...spanish, locale: 'es', isThere: true, isOlder: false }],
  });
  await by.does(editBadge, { badge, title: 'Listener', about: 'For two open ears.', locale: 'en' });
  expect((await shown())?.versions).toMatchObject([{ isOlder: true }]);
  const base = (await shown())?.versions[0]?.base;
  await by.does(editBadge, { badge, ...spanish, about: 'Por escuchar tanto.', locale: 'es', base });
  const late = { badge, ...spanish, title: 'Oreja', locale: 'es', base };
  expect((await by.refused(editBadge, late)).why).toBe('changed_meanwhile');
  expect((await cast.as(ben).refused(editBadge, { badge, ...spanish, locale: 'es' })).code).toBe(
    'not_found',
  );
});

test('two badges of a side never have one title; one that is retired is given to nobody more', async () => {
  const { badge } = await cast.as(operator).does(createBadge, { title: 'Early bird' });
  const other = await cast.as(operator).does(createBadge, { title: 'Late bird' });
  const taken = { title: 'badge_title_taken' };
  expect((await cast.as(operator).refused(createBadge, { title: 'EARLY bird' })).fields).toEqual(
    taken,
  );
  const edit = { badge: other.badge, title: 'early BIRD' };
  expect((await cast.as(operator).refused(editBadge, edit)).fields).toEqual(taken);
  await cast.as(operator).does(editBadge, { badge, title: 'Early bird', about: 'Up before us.' });
  await cast.as(operator).does(awardBadge, { badge, person: ann.personaId, reason });
  expect((await cast.as(ann).refused(retireBadge, { badge })).code).toBe('not_found');
  await cast.as(operator).does(retireBadge, { badge });
  const late = { badge, person: ben.personaId, reason };
  expect((await cast.as(operator).refused(awardBadge, late)).code).toBe('not_found');
  expect((await cast.anew(ann)).badges).toContain(badge);
});

test.each(['', 'x', '\u202e\u200b', 'a'.repeat(61)])('the title %j is refused', async (title) => {
  expect((await cast.as(operator).refused(createBadge, { title })).code).toBe('invalid');
});

test('nobody gives themselves a badge', async () => {
  const { badge } = await cast.as(operator).does(createBadge, { title: 'Mirror' });
  const own = { badge, person: operator.personaId, reason };
  expect((await cast.as(operator).refused(awardBadge, own)).why).toBe('not_oneself');
});

test('a badge that was taken back stands on the page as long as nobody gave it back, however long ago, and comes back as it was', async () => {
  const [odd, tom] = [await cast.person('Odd'), await cast.person('Tom')];
  const by = cast.as(operator);
  const { badge } = await by.does(createBadge, { title: 'Tea maker' });
  for (const { personaId: person } of [odd, tom]) {
    await by.does(awardBadge, { badge, person, reason });
    await by.does(takeBackBadge, { badge, person, reason: 'Mixed up.' });
  }
  const began = cast.deps.now();
  cast.at(new Date(began.getTime() + 60 * 86_400_000));
  const shown = async () => (await by.asks(badges)).badges.find(({ id }) => id === badge);
  expect((await shown())?.taken.map(({ name }) => name).sort()).toEqual(['Odd', 'Tom']);
  // One is thanked anew, one gets back what they had.
  await by.does(awardBadge, { badge, person: tom.personaId, reason: 'For the second time.' });
  const back = { badge, person: odd.personaId, reason: 'It was another Odd.' };
  expect((await cast.as(odd).refused(giveBackBadge, back)).code).toBe('not_found');
  await by.does(giveBackBadge, back);
  expect((await shown())?.taken).toEqual([]);
  expect((await shown())?.holders.find(({ name }) => name === 'Odd')).toMatchObject({
    ...{ awardedAt: began, reason },
  });
  cast.at(began);
});
