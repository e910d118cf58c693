import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { choosing } from '../choosing/choosing.ts';
import { refoldNames } from './refold.sql.ts';
import { join } from './join.ts';
import { signIn } from './sign-in.ts';

const cast = await openCast();
const door = cast.as(guest());
const password = 'a quiet long word';
const form = { password, birthYear: 1990, guidelines: 'yes' };
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const found = async (who: string) =>
  (await cast.as(olga).asks(choosing, { who })).people.map(({ id }) => id);
const come = (name: string) => door.does(join, { name, ...form });
const enter = (who: string, typed = password) => door.does(signIn, { who, password: typed });

test.each([
  ['Ivy', 'ivy'],
  ['Lilli', 'LILLI'],
  ['Inés Robledo', 'İNÉS robledo'],
  ['σουλα', 'ΣΟΥΛΑ'],
  ['Αλέξανδρος', 'ΑΛΈΞΑΝΔΡΟΣ'],
  ['Ελένη', 'ΕΛΕΝΗ'],
  ["O'Neil", 'o’neil'],
  ['D’Arcy', 'D´ARCY'],
  ['Борис', 'БОРИС'],
  ['Groß', 'GROSS'],
  ['Straẞe', 'Strasse'],
  ['Işık', 'ışık'],
  ['ﬁnn', 'FINN'],
  ['Ｗｉｌｌ', 'will'],
])('%s is here: %s is taken, and signs in as the one who is', async (name, other) => {
  const { person } = await come(name);
  expect((await door.refused(join, { name: other, ...form })).fields).toEqual({
    name: 'name_taken',
  });
  for (const typed of [name, other, ` ${other.toLowerCase()} `, name.normalize('NFD')])
    expect(await enter(typed), typed).toMatchObject({ person });
});

test('a capital of another script is taken for the letter it looks like still', async () => {
  await come('Helen');
  expect((await door.refused(join, { name: 'Ηelen', ...form })).fields).toEqual({
    name: 'name_taken',
  });
});

test.each(['ADMİN', 'ＭＯＤＥＲＡＴＯＲ', 'Site ADMİN', 'ſtaff'])(
  '%s speaks for the house',
  async (name) => {
    expect((await door.refused(join, { name, ...form })).fields).toEqual({ name: 'name_reserved' });
  },
);

test('of two who stand side by side from before both keep their name and come in by it; whoever gives a power sees both', async () => {
  const first = await come('Iris');
  const second = await come('Later');
  const other = 'another quiet word';
  const third = await door.does(join, { name: 'Third', ...form, password: other });
  // As both could join: by look a capital I was an l.
  await cast.sql(
    `update accounts.persona set name = 'iris', name_key = 'iris', fold_key = null, folded = null, refold = true,
       created_at = created_at + interval '1 minute' where id = $1`,
    [second.person],
  );
  await cast.sql('update accounts.persona set fold_key = null, folded = null, refold = true');
  await refoldNames(cast.db);
  expect(
    await cast.sql(
      `select name, folded, fold_key from accounts.persona where folded = 'iris' order by name`,
    ),
  ).toEqual([
    { name: 'Iris', folded: 'iris', fold_key: 'iris' },
    { name: 'iris', folded: 'iris', fold_key: null },
  ]);
  expect(await enter('Iris')).toMatchObject({ person: first.person });
  expect(await enter('iris')).toMatchObject({ person: second.person });
  // Whoever types neither is taken for the one who came first.
  expect(await enter('IRIS')).toMatchObject({ person: first.person });
  for (const typed of ['Iris', 'iris', 'IRIS'])
    expect(new Set(await found(typed)), typed).toEqual(new Set([first.person, second.person]));
  expect((await door.refused(join, { name: 'iRIS', ...form })).fields).toEqual({
    name: 'name_taken',
  });
  expect(await found('THIRD')).toEqual([third.person]);
});
