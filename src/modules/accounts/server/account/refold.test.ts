import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { scansOf } from '#platform/testing/plans.ts';
import { openCast } from '#tests/cast/cast.ts';
import { refoldNames } from './refold.sql.ts';
import { whoIs } from '../personal/who.sql.ts';
import { signIn } from './sign-in.ts';
import { join } from './join.ts';

const cast = await openCast();
const password = 'a quiet long word';
const come = (name: string) =>
  cast.as(guest()).does(join, { name, password, birthYear: 1990, guidelines: 'yes' });
const enter = (who: string) => cast.as(guest()).does(signIn, { who, password });
const keys = () =>
  cast.sql<{ name: string; name_key: string }>(
    `select name, name_key from accounts.persona where name ~ 'or' order by name`,
  );

/** People whose keys are to be made anew. */
const many = (name: string, count: number) =>
  cast.sql(
    `with made as (select gen_random_uuid() as id, n from generate_series(1, $2::int) n), accounts as (
       insert into accounts.account (id, side, locale, created_at) select id, 'adult', 'en', now() from made)
     insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at, refold)
     select gen_random_uuid(), id, 'member', $1 || ' ' || n, $1 || ' ' || n, 'adult', now() - n * interval '1 hour', true from made`,
    [name, count],
  );

test('keys are made anew in batches; whoever finds theirs taken keeps the old one and comes in still', async () => {
  const porri = await come('Porri');
  await many('Þo', 600);
  const thorri = await come('Norri');
  // As it was before: another key of the same look.
  await cast.sql(
    `update accounts.persona set name = 'Þorri', name_key = 'þorri', refold = true where name = 'Norri'`,
  );
  await refoldNames(cast.db);
  expect(await cast.sql('select from accounts.persona where refold')).toEqual([]);
  const made = `select from accounts.persona where name ~ '^Þo ' and name_key ~ '^po'`;
  expect(await cast.sql(made)).toHaveLength(600);
  expect(await keys()).toEqual([
    { name: 'Porri', name_key: 'porri' },
    { name: 'Þorri', name_key: 'þorri' },
  ]);
  expect(await enter('þorri')).toMatchObject({ person: thorri.person });
  expect(await enter('porri')).toMatchObject({ person: porri.person });
});

test('a batch reads no more people than it makes keys for, however many wait', async () => {
  await many('Ðu', 2_000);
  await cast.asOwner('analyze accounts.persona');
  const waiting = `update accounts.persona set refold = true where name like 'Ðu %'`;
  const work = async () => {
    await refoldNames(cast.db);
    // What was asked is asked again to be looked at: they wait as before.
    await cast.sql(waiting);
  };
  const batches = await scansOf(cast, work, /where refold/);
  expect(batches.filter(({ rows }) => rows > 600)).toEqual([]);
});

test('a name from before that somebody else bears in another spelling is not hers alone, once it is folded anew', async () => {
  const una = await cast.person('Una');
  await cast.person("O'Neil");
  // As it was before: by its apostrophe another name.
  const before = `insert into accounts.former_name (id, persona_id, name, name_key, fold_key, folded, left_at)
    select gen_random_uuid(), $1, one, one, one, lower(one), now()
    from unnest(array['O’Neil', 'Úna'] || array(select 'Una ' || n from generate_series(1, 500) n)) one`;
  await cast.sql(before, [una.personaId]);
  await refoldNames(cast.db);
  expect(await cast.sql('select from accounts.former_name where refold')).toEqual([]);
  expect(
    await cast.sql(`select folded, name_key from accounts.former_name where name = 'O’Neil'`),
  ).toEqual([{ folded: "o'neil", name_key: 'oneil' }]);
  const { names = [] } = (await whoIs(cast.db.read(), una.accountId)) ?? {};
  expect(names).not.toContain('O’Neil');
  expect(names).toEqual(expect.arrayContaining(['Una', 'Úna', 'Una 500']));
});

test('two whose names differ by an accent keep them, come in, and are named; nobody new takes a third', async () => {
  const [ana, ruiz] = [await come('Ana Ruíz'), await come('Somebody')];
  // As it was before: an accent made two names of them.
  await cast.sql(`update accounts.persona set fold_key = 'ana ruíz' where name = 'Ana Ruíz'`);
  await cast.sql(
    `update accounts.persona set name = 'Ana Ruiz', name_key = 'anaruiz', fold_key = 'anaruiz', folded = 'ana ruiz'
     where name = 'Somebody'`,
  );
  await cast.sql(`update accounts.persona set refold = true where name ~ '[À-ɏ]'`);
  await refoldNames(cast.db);
  expect(
    await cast.sql(
      `select name, folded, fold_key from accounts.persona where name ~ '^Ana' order by name`,
    ),
  ).toEqual([
    { name: 'Ana Ruiz', folded: 'ana ruiz', fold_key: 'anaruiz' },
    { name: 'Ana Ruíz', folded: 'ana ruíz', fold_key: null },
  ]);
  for (const spelt of ['Ana Ruíz', 'ANA RUÍZ'])
    expect(await enter(spelt)).toMatchObject({ person: ana.person });
  expect(await enter('ana ruiz')).toMatchObject({ person: ruiz.person });
  for (const name of ['ana ruïz', 'Ána Ruiz', 'ANA RUÍZ'])
    await expect(come(name)).rejects.toMatchObject({ fields: { name: 'name_taken' } });
  await come('Αννά');
  await come('Андрей');
  await come('Андреи');
});

test('whoever bears a name with an accent comes in without it, too, and nobody takes it from them', async () => {
  const zoe = await come('Zoë');
  expect(await enter('zoe')).toMatchObject({ person: zoe.person });
  await expect(come('Zoe')).rejects.toMatchObject({ fields: { name: 'name_taken' } });
});
