import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { StartError } from '../embedded/start-error.ts';
import { dumpSchema } from './catalogue.ts';
import { migrate } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'samovar migrations '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, `${name}.sql`), text);

const database = `t_${randomUUID().replaceAll('-', '')}`;
const there = new URL(inject('database').ownerUrl);
await asked(there.href, `create database ${database}`);
afterAll(() => asked(inject('database').ownerUrl, `drop database ${database} with (force)`));
there.pathname = `/${database}`;
const migrated = () => migrate(there.href, { app: null, sealer: null }, { folder });
const ask = (text: string) => asked(there.href, text);

write(
  '1_tea',
  'create schema tea; create table tea.cup (name text); insert into tea.cup values ($$a$$);',
);

// One story after another, on one database.
test('what waits for a table lets others pass, and goes on when it can', async () => {
  expect(await migrated()).toEqual(['1_tea.sql']);
  write('2_more', 'alter table tea.cup add column colour text;');
  const slow = new pg.Client({ connectionString: there.href });
  await slow.connect();
  await slow.query('begin; select from tea.cup');
  const running = migrated();
  await expect.poll(waiting).toBe(1);
  // Whoever only reads stands behind the one who waits, and not for as long as that one waits in all.
  await ask('select from tea.cup');
  await slow.query('commit');
  await slow.end();
  expect(await running).toEqual(['2_more.sql']);
});

test('an index is made while others write, and a try that was broken off is made good', async () => {
  const index = `-- outside a transaction: others write meanwhile
drop index concurrently if exists tea.cup_name;
create unique index concurrently cup_name on tea.cup (name);
`;
  write('3_index', index);
  await ask('insert into tea.cup values ($$a$$)');
  await expect(migrated()).rejects.toThrow(/^Migration 3_index.sql failed/);
  await ask('delete from tea.cup where ctid = (select max(ctid) from tea.cup)');
  expect(await migrated()).toEqual(['3_index.sql']);
  expect(
    await ask("select indisvalid from pg_index where indexrelid = 'tea.cup_name'::regclass"),
  ).toEqual([{ indisvalid: true }]);
});

test('a migration that fails leaves nothing of itself', async () => {
  write('4_broken', 'create table tea.pot (); select 1/0;');
  await expect(migrated()).rejects.toThrow('Migration 4_broken.sql failed: division by zero');
  expect(await ask("select to_regclass('tea.pot') as pot")).toEqual([{ pot: null }]);
});

test('one that was changed after it was applied is refused; what was applied before is taken as it is', async () => {
  write('4_broken', 'select 1;');
  await ask("update migration.applied set checksum = null where name = '1_tea.sql'");
  expect(await migrated()).toEqual(['4_broken.sql']);
  write('1_tea', 'create schema tea;');
  await expect(migrated()).rejects.toThrow(StartError);
  await expect(migrated()).rejects.toThrow(/^The migration 1_tea.sql is not what it was/);
});

test('older code on a newer database says so, and touches nothing', async () => {
  rmSync(join(folder, '4_broken.sql'));
  write('5_late', 'create table tea.late ();');
  await expect(migrated()).rejects.toThrow(
    new StartError(
      'The database was brought up to date by a newer Samovar (4_broken.sql): start that one, or restore a backup made before it.',
    ),
  );
  expect(await ask("select to_regclass('tea.late') as late")).toEqual([{ late: null }]);
});

test('the schema that is reviewed shows what the database does by itself', async () => {
  await ask(`create function tea.pour() returns trigger language plpgsql as 'begin return new; end';
    create trigger poured before insert on tea.cup for each row execute function tea.pour()`);
  const client = new pg.Client({ connectionString: there.href });
  await client.connect();
  const text = await dumpSchema(client);
  await client.end();
  expect(text).toContain('CREATE TRIGGER poured BEFORE INSERT ON tea.cup');
  expect(text).toMatch(/^FUNCTION tea.pour\(\)\n {3}RETURNS trigger/m);
});

const waiting = async () =>
  (
    await ask(
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    )
  ).length;

async function asked(url: string, text: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(text)).rows;
  } finally {
    await client.end();
  }
}
