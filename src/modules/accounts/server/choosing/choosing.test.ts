import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { choosing } from './choosing.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
const ann = await cast.person('Ann');
const amy = await cast.person('Amy');
cast.at('2026-04-05T20:00:00Z');
const impostor = await cast.person('Amy Q');
const tia = await cast.person('Tia', { side: 'teen' });
await cast.sql('update accounts.persona set is_listed = false');
const space = randomUUID();
await cast.sql(
  `insert into community.space (id, slug, side, position, title, reads, created_at)
   values ($1, 'park', 'adult', 1, 'Park', 'everyone', now())`,
  [space],
);
const open = cast.registry.useCases.get('community.open_thread') ?? expect.fail();
const says = (who: Person, body: string, more: object = {}) =>
  cast.as(who).does(open, {
    ...{
      space,
      title: `A talk ${randomUUID()}`,
      kind: 'talk',
      body,
      clientId: randomUUID(),
    },
    ...more,
  });
const found = async (who: Person, input: object) => {
  const { people } = await cast.as(who).asks(choosing, input);
  return people.map(({ id }) => id);
};

test('an operator tells two people of nearly one name by how long they are here and what they said last', async () => {
  await says(amy, 'The **kettle** is on.');
  await says(amy, 'And the biscuits are out.');
  const { people, chosen } = await cast.as(olga).asks(choosing, { who: 'am' });
  expect(chosen).toBeNull();
  expect(people.map(({ id }) => id)).toEqual([amy.personaId, impostor.personaId]);
  expect(people[0]?.said?.beginning).toBe('And the biscuits are out.');
  expect(people[1]?.said).toBeNull();
  expect(Number(people[0]?.since)).toBeLessThan(Number(people[1]?.since));
  const one = await cast.as(olga).asks(choosing, { person: amy.personaId });
  expect(one.chosen).toMatchObject({
    name: 'Amy',
    said: { beginning: 'And the biscuits are out.' },
  });
});

test('words under a note are not quoted, those without a name are nobody’s', async () => {
  const zoe = await cast.person('Zoe');
  await says(zoe, 'It was heavy.', { contentNote: 'grief' });
  const { people } = await cast.as(olga).asks(choosing, { who: 'zoe' });
  expect(people[0]?.said?.beginning).toBe('');
});

test('of whoever keeps their page to themselves no last words are shown, but to who looks after everything', async () => {
  const ula = await cast.person('Ula');
  await says(ula, 'Only here, among you.');
  const said = async (who: Person) =>
    (await cast.as(who).asks(choosing, { person: ula.personaId })).chosen?.said?.beginning;
  expect(await said(olga)).toBe('Only here, among you.');
  await cast.sql(`update accounts.persona set page_for = 'me' where id = $1`, [ula.personaId]);
  const looker = await cast.withDuty(await cast.person('Looker'), 'moderator');
  expect([await said(olga), await said(looker)]).toEqual([undefined, 'Only here, among you.']);
});

test('since when somebody is here who keeps their page to themselves is told to who runs the place alone', async () => {
  const iris = await cast.person('Iris');
  const since = async (who: Person) =>
    (await cast.as(who).asks(choosing, { who: 'Iris' })).people[0]?.since ?? null;
  expect([await since(olga), await since(ann)]).toEqual([expect.any(Date), expect.any(Date)]);
  await cast.sql(`update accounts.persona set page_for = 'me' where id = $1`, [iris.personaId]);
  expect([await since(olga), await since(ann)]).toEqual([expect.any(Date), null]);
});

test('a block keeps nobody from who runs the place: they are helped, and decided about', async () => {
  const behind = { ...olga, blocked: [amy.personaId] };
  expect(await found(behind, { person: amy.personaId })).toEqual([amy.personaId]);
  expect(await found({ ...ann, blocked: [amy.personaId] }, { who: 'Amy' })).not.toContain(
    amy.personaId,
  );
});

test('sides and oneself: who is not there for somebody is not there to be chosen', async () => {
  expect(await found(olga, { who: 'Tia', side: 'teen' })).toEqual([]);
  expect(await found(cleared, { who: 'ti', side: 'teen' })).toEqual([tia.personaId]);
  expect(await found(cleared, { person: tia.personaId })).toEqual([]);
  expect(await found(tia, { who: 'Ann' })).toEqual([]);
  expect(await found(olga, { who: 'Olga' })).toEqual([]);
  expect((await cast.as(cast.guest).refused(choosing, { who: 'Ann' })).code).toBe(
    'unauthenticated',
  );
});

test('who runs nothing finds those who wish to be found, and whose whole name they know', async () => {
  expect(await found(ann, { who: 'am' })).toEqual([]);
  expect(await found(ann, { who: 'amy' })).toContain(amy.personaId);
  await cast.sql('update accounts.persona set is_listed = true where id = $1', [amy.personaId]);
  expect(await found(ann, { who: 'am' })).toEqual([amy.personaId]);
  const scoped = await cast.withDuty(await cast.person('Hana'), 'host', {
    scope: space,
    cleared: true,
  });
  await cast.sql('update accounts.persona set is_listed = true where id = $1', [tia.personaId]);
  expect(await found(scoped, { who: 'ti', side: 'teen' })).toEqual([]);
  expect(await found(scoped, { who: 'Tia', side: 'teen' })).toEqual([tia.personaId]);
});

test('however a name is typed, whoever has it is found: case, spaces, look-alikes', async () => {
  const mira = await cast.person('Mira');
  for (const who of ['Mira', ' mira ', 'MIRA', 'Mirа', 'm.i.r.a'])
    expect(await found(ann, { who }), who).toContain(mira.personaId);
});

test('a flood of people of one name comes cut, and says so; signs of patterns are letters', async () => {
  for (let nr = 0; nr < 14; nr += 1) await cast.person(`Quinn ${nr}`);
  const many = await cast.as(olga).asks(choosing, { who: 'quinn' });
  expect([many.people.length, many.isCut]).toEqual([12, true]);
  for (const who of ['%', '_', '\\', '💛', '\u202e', '”']) await found(olga, { who });
  expect(await found(olga, { who: '%%%' })).toEqual([]);
});
