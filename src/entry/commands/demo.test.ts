import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { refuseNoDemo } from '#entry/demo.ts';
import { firstOperator } from '#entry/first-operator.ts';
import { registry } from '#entry/modules.ts';
import { openDatabase } from '#platform/db/database.ts';
import { openWorld } from '#platform/testing/world.ts';
import { environmentOf, startCommand } from './testing/command-line.ts';

const world = await openWorld(registry);
await firstOperator(world);
const env = await environmentOf(world);

/** How often anything was ever written into this database. */
const written = async () => {
  await world.sql('select pg_stat_force_next_flush()');
  return world.sql(
    `select sum(n_tup_ins + n_tup_upd + n_tup_del)::int as n from pg_stat_user_tables`,
  );
};

test.each([
  [['serve', '--demo'], {}],
  [['web'], { DEMO: 'true' }],
  [['worker', '--demo'], {}],
])(
  'Where real people are, a demo is refused in one sentence, and nothing is written: %j %j',
  async (args, demo) => {
    const before = await written();
    const { code, out, err } = await startCommand({ ...env, ...demo }, args).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^There are people here who are not made up[^\n]+DATA_DIR=\.\/demo\.\n$/);
    expect(await written()).toEqual(before);
  },
);

test('an empty place may become one, migrated or not', async () => {
  const empty = await openWorld(registry);
  const { DATABASE_OWNER_URL: url = '' } = await environmentOf(empty);
  await refuseNoDemo(url);
  const fresh = `t_${randomUUID().replaceAll('-', '')}`;
  const owner = openDatabase(inject('database').ownerUrl, { max: 1 });
  await owner.pool.query(`create database ${fresh}`);
  const there = new URL(url);
  there.pathname = `/${fresh}`;
  await refuseNoDemo(there.href);
  await owner.pool.query(`drop database ${fresh}`);
  await owner.close();
});
