import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { refoldNames } from './refold.sql.ts';
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

test('keys are made anew in batches; whoever finds theirs taken keeps the old one and comes in still', async () => {
  const porri = await come('Porri');
  for (const nr of Array.from({ length: 600 }, (_, at) => at))
    await cast.sql(
      `with a as (insert into accounts.account (id, side, locale, created_at) values (gen_random_uuid(), 'adult', 'en', now()) returning id)
       insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at, refold)
       select gen_random_uuid(), id, 'member', $1, $1, 'adult', now(), true from a`,
      [`Þo ${nr}`],
    );
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
  expect(await enter('þorri')).toMatchObject({ personaId: thorri.personaId });
  expect(await enter('porri')).toMatchObject({ personaId: porri.personaId });
});
