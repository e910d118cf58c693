import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { nameOf } from '#platform/paged.contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { people, peopleLike } from './people.ts';

const cast = await openCast();
const reader = await cast.person('Reader');
const names = [
  'Amaru',
  'Amara Okafor',
  'Bea',
  'Mira',
  'Miriam',
  'José',
  'Zoë',
  '100% Ann',
  'An_na',
];
for (const name of names) await cast.person(name);
const tia = await cast.person('Amina', { side: 'teen' });
const crowds = Array.from({ length: 75 }, (_, n) => `Crowd ${String(n).padStart(3, '0')}`);
for (const name of crowds) await cast.person(name, { side: 'teen' });
const crowd = await cast.person('Crowd 000');
const cleared = await cast.withDuty(await cast.person('Clara'), 'mentor', { cleared: true });

const found = async (input: object, who: Person = reader) =>
  (await cast.as(who).asks(people, input)).people.map(({ name }) => name);

test('the directory shows the people of my side by name, and only those who wish to be found', async () => {
  expect(await found({})).toEqual(
    [...names, 'Clara', 'Reader'].sort((a, b) =>
      a.localeCompare(b, 'en', { ignorePunctuation: false }),
    ),
  );
  await cast.sql(`update accounts.persona set is_listed = false where name = 'Bea'`);
  expect(await found({})).not.toContain('Bea');
  expect(await found({ name: 'Bea' })).toEqual([]);
  await cast.sql(`update accounts.persona set is_listed = true where name = 'Bea'`);
  expect(await found({}, tia)).toEqual(['Amina', ...crowds.slice(0, 29)]);
  expect((await cast.as(cast.guest).refused(people, {})).why).toBe('sign_in_first');
});

test('whoever is cleared for the other side still looks through their own people alone', async () => {
  expect(await found({ name: 'Amina' }, cleared)).not.toContain('Amina');
});

test.each([
  ['mir', ['Mira', 'Miriam']],
  ['MIRA', ['Mira']],
  ['Mria', ['Mira']],
  ['Amraa', ['Amara Okafor']],
  ['Amaaru', ['Amaru']],
  ['Okafor', ['Amara Okafor']],
  ['Miriamm', ['Miriam']],
  ['100%', ['100% Ann']],
  ['an_', ['An_na']],
  ['%', []],
  ['_', []],
  ['xyzzy', []],
])('%s finds %j', async (name, expected) => {
  const all = await found({ name });
  expect(all.slice(0, expected.length)).toEqual(expected);
  if (expected.length === 0) expect(all).toEqual([]);
});

test('whoever blocked whom, they do not find each other', async () => {
  const mira = await cast.person('Mira');
  const hiding = { ...reader, blocked: [mira.personaId] };
  expect(await found({ name: 'Mira' }, hiding)).not.toContain('Mira');
  expect(await found({}, hiding)).not.toContain('Mira');
  expect(
    (await cast.as(hiding).asks(peopleLike, { name: 'Mir' })).people.map(({ name }) => name),
  ).toEqual(['Miriam']);
});

test('who speaks a language is found by it, but not while their words wait', async () => {
  await cast.sql(
    `update accounts.persona set languages = '{es,Quechua}' where name in ('José', 'Mira')`,
  );
  expect(await found({ language: 'es' })).toEqual(['José', 'Mira']);
  expect(await found({ language: 'Quechua', name: 'jos' })).toEqual(['José']);
  await cast.sql(`update accounts.persona set profile_held_at = now() where name = 'José'`);
  expect(await found({ language: 'es' })).toEqual(['Mira']);
});

test('a crowd is shown page by page, each person once', async () => {
  const met: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask>> = await ask(after);
    met.push(...page.people.map(({ name }) => name));
    after = page.next;
  } while (after !== null);
  expect(met).toHaveLength(76);
  expect(new Set(met).size).toBe(76);
  expect(met).toEqual([...met].sort());
  function ask(from: string | null) {
    return cast.as(crowd).asks(people, from === null ? {} : { after: from });
  }
});

test('a place of nonsense is none, and so is one that somebody made up', async () => {
  for (const after of [`x'; drop table`, nameOf({ key: 'crowd 002', id: randomUUID() })])
    expect((await cast.as(crowd).refused(people, { after })).fields).toEqual({
      after: 'cursor_not_valid',
    });
});

test('names begun are offered for naming: eight at most, never oneself', async () => {
  const offered = (await cast.as(crowd).asks(peopleLike, { name: 'crowd' })).people;
  expect(offered.map(({ name }) => name)).toEqual(
    Array.from({ length: 8 }, (_, n) => `Crowd 00${n + 1}`),
  );
  expect((await cast.as(reader).asks(peopleLike, { name: 'crowd' })).people).toEqual([]);
  expect((await cast.as(reader).refused(peopleLike, { name: '' })).code).toBe('invalid');
  expect((await cast.as(cast.guest).refused(peopleLike, { name: 'm' })).why).toBe('sign_in_first');
});
