import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openImporting, type Line } from './testing/importing.ts';
import { file, post } from './testing/tea.ts';

const world = await openImporting({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Rosa' });
const password = 'a quiet long word';
const joining = { password, birthYear: 1990, guidelines: 'yes' };
const join = world.registry.useCases.get('accounts.join');
const signIn = world.registry.useCases.get('accounts.sign_in');
if (join === undefined || signIn === undefined) throw new Error('accounts are missing');
const nobody = world.as(guest());

const member = (id: string, name: string): Line => ({ type: 'member', id, name });
const people = (source: string, ...members: Line[]): Line[] => [
  { type: 'format', name: 'samovar-import', version: 1, source },
  ...members,
];
const named = (source: string) =>
  world.sql<{ name: string; side: string; name_key: string; password_hash: string | null }>(
    `select p.name, p.side, p.name_key, a.password_hash from accounts.persona p
     join accounts.account a on a.id = p.account_id where p.source = $1 order by p.external_id`,
    [source],
  );

test('Imported people have their names, no password, and nobody joins as one of them', async () => {
  const done = await world.imports(
    people('names', member('1', 'Zoë Ålund'), member('2', 'mira 🌱')),
  );
  expect(done.members).toEqual({ added: 2, known: 0, setApart: 0 });
  const [zoe] = await named('names');
  expect(zoe).toMatchObject({ name: 'Zoë Ålund', side: 'adult', password_hash: null });
  const refusal = await nobody.refused(join, { ...joining, name: 'zoë ålund' });
  expect(refusal.fields).toEqual({ name: 'name_taken' });
  expect((await nobody.refused(signIn, { who: 'Zoë Ålund', password })).why).toBe('sign_in_wrong');
});

test('A name that is taken stays as it is, and does not stand in the way of its owner', async () => {
  await nobody.does(join, { ...joining, name: 'Ann Lee' });
  const done = await world.imports(
    people(
      'collisions',
      member('1', 'Ann Lee'),
      member('2', 'Аnn Lеe'),
      member('3', 'Moderator'),
      member('4', 'Li@n'),
      member('5', 'Theo'),
      member('6', 'THEO'),
      member('7', '🙂🙂'),
    ),
  );
  expect(done.members).toEqual({ added: 7, known: 0, setApart: 6 });
  const names = (await named('collisions')).map(({ name }) => name);
  expect(names).toEqual(['Ann Lee', 'Аnn Lеe', 'Moderator', 'Li@n', 'Theo', 'THEO', '🙂🙂']);
  await nobody.does(signIn, { who: 'Ann Lee', password });
  const keys = (await named('collisions')).map(({ name_key }) => name_key);
  for (const who of keys)
    expect((await nobody.refused(signIn, { who, password })).why).toBe('sign_in_wrong');
  expect(done.members.setApart).toBe(keys.filter((key) => key.includes('~')).length);
});

test('Young people who are imported are found by no adult, nor the other way round', async () => {
  const teen = { source: 'young', side: 'teen' };
  const young = file({ format: teen }).map((line) =>
    line['type'] === 'member' ? { ...line, name: `Young ${String(line['name'])}` } : line,
  );
  const title = 'Tea after school';
  const titled = (lines: Line[], words: string) =>
    lines.map((line) => (line['type'] === 'programme' ? { ...line, title: words } : line));
  await world.imports(titled(young, title));
  await world.imports(titled(file({ format: { source: 'grown up' } }), 'Tea after work'));
  expect((await named('young')).map(({ side }) => side)).toEqual(['teen', 'teen', 'teen', 'teen']);

  const adult = await world.person('Ada');
  const teenager = await world.person('Tim', { side: 'teen' });
  const at = { programmeSlug: 'tea-after-school', stepSlug: 'good-hosts' };
  for (const reader of [adult, guest()]) {
    await expect(world.asks(reader, 'learning.discussion', at)).rejects.toThrow('not_found');
    const list = JSON.stringify(await world.asks(reader, 'learning.programmes'));
    expect(list).not.toContain(title);
  }
  expect(JSON.stringify(await world.asks(teenager, 'learning.discussion', at))).toContain(
    'Young Ann',
  );
  const theirs = JSON.stringify(await world.asks(teenager, 'learning.programmes'));
  expect(theirs).toContain(title);
  expect(theirs).not.toContain('Tea after work');
});

test('The sides of one source are not mixed by a later file', async () => {
  const [, rosa, ann] = file();
  const format = { type: 'format', name: 'samovar-import', version: 1, source: 'mixed' };
  await world.imports(file({ format: { source: 'mixed', side: 'teen' } }));
  await world.imports([format, { ...rosa, id: 'vera', name: 'Vera' }]);
  expect(await world.refuses([format, post('new', 'ann', 15, 'A word from elsewhere.')])).toEqual({
    at: '1 side',
    why: 'import_other_side',
  });
  const young = { ...format, side: 'teen' };
  expect(await world.refuses([young, post('new', 'vera', 15, 'A word from a grown-up.')])).toEqual({
    at: '2 author',
    why: 'import_person_of_other_side',
  });
  expect(ann).toMatchObject({ id: 'ann' });
});

test('Whoever starts a place after importing into it is still its first operator', async () => {
  const { firstOperator } = await import('#entry/first-operator.ts');
  const fresh = await openImporting();
  await fresh.imports(people('first', member('1', 'Keeper')));
  const made = await firstOperator(fresh);
  expect(made?.name).toMatch(/^Keeper .+/);
  expect(await firstOperator(fresh)).toBeNull();
});
