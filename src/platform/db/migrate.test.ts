import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { StartError } from '../embedded/start-error.ts';
import { dumpSchema } from './catalogue.ts';
import { withClient } from '../embedded/roles.sql.ts';
import { migrate } from './migrate.ts';
import { clockOff, unfitServer } from './server.ts';

/** A database of its own, to which one migration was applied, and the folder it came from. */
async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'samovar migrations '));
  const database = `t_${randomUUID().replaceAll('-', '')}`;
  const { ownerUrl } = inject('database');
  const there = new URL(ownerUrl);
  there.pathname = `/${database}`;
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await asked(ownerUrl, `drop database ${database}`);
  });
  await asked(ownerUrl, `create database ${database}`);
  const path = (name: string) => join(folder, `${name}.sql`);
  const write = (name: string, text: string) => writeFileSync(path(name), text);
  const migrated = () => migrate(there.href, { app: null, sealer: null }, { folder });
  write(
    '1_tea',
    'create schema tea; create table tea.cup (name text); insert into tea.cup values ($$a$$);',
  );
  expect(await migrated()).toEqual(['1_tea.sql']);
  return {
    ...{ write, migrated, url: there.href },
    forget: (name: string) => rmSync(path(name)),
    ask: (text: string) => asked(there.href, text),
  };
}

test('clocks that are apart are said, and one that nobody has set', async () => {
  const { url } = await open();
  await withClient(url, async (client) => {
    expect(await clockOff(client)).toBeUndefined();
    expect(await clockOff(client, () => Date.now() + 600_000)).toMatch(/are 10 minutes apart/);
    expect(await clockOff(client, () => 0)).toMatch(/says 1970-01-01T00:00, before this Samovar/);
    expect(await unfitServer(client)).toBeUndefined();
  });
});

test('a database in which not everybody can write is refused', async () => {
  const { ownerUrl } = inject('database');
  const database = `t_${randomUUID().replaceAll('-', '')}`;
  await asked(
    ownerUrl,
    `create database ${database} template template0 encoding 'SQL_ASCII' locale 'C'`,
  );
  onTestFinished(() => asked(ownerUrl, `drop database ${database}`).then(() => undefined));
  const there = new URL(ownerUrl);
  there.pathname = `/${database}`;
  await expect(migrate(there.href, { app: null, sealer: null })).rejects.toThrow(/in SQL_ASCII/);
});

test('what waits for a table lets others pass, and goes on when it can', async () => {
  const { url, ask, write, migrated } = await open();
  write('2_more', 'alter table tea.cup add column colour text;');
  const slow = new pg.Client({ connectionString: url });
  await slow.connect();
  await slow.query('begin; select from tea.cup');
  const running = migrated();
  const waiting = `select from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`;
  await expect.poll(() => ask(waiting)).toHaveLength(1);
  // Whoever only reads stands behind the one who waits, and not for as long as that one waits in all.
  await ask('select from tea.cup');
  await slow.query('commit');
  await slow.end();
  expect(await running).toEqual(['2_more.sql']);
});

test('an index is made while others write, and a try that was broken off is made good', async () => {
  const { ask, write, migrated } = await open();
  const index = `-- outside a transaction: others write meanwhile
drop index concurrently if exists tea.cup_name;
create unique index concurrently cup_name on tea.cup (name);
`;
  write('2_index', index);
  await ask('insert into tea.cup values ($$a$$)');
  await expect(migrated()).rejects.toThrow(/^Migration 2_index.sql failed/);
  await ask('delete from tea.cup where ctid = (select max(ctid) from tea.cup)');
  expect(await migrated()).toEqual(['2_index.sql']);
  expect(
    await ask("select indisvalid from pg_index where indexrelid = 'tea.cup_name'::regclass"),
  ).toEqual([{ indisvalid: true }]);
});

test('a migration that fails leaves nothing of itself', async () => {
  const { ask, write, migrated } = await open();
  write('2_broken', 'create table tea.pot (); select 1/0;');
  await expect(migrated()).rejects.toThrow('Migration 2_broken.sql failed: division by zero');
  expect(await ask("select to_regclass('tea.pot') as pot")).toEqual([{ pot: null }]);
});

test('one that was changed after it was applied is refused; what was applied before is taken as it is', async () => {
  const { ask, write, migrated } = await open();
  write('2_more', 'select 1;');
  await ask("update migration.applied set checksum = null where name = '1_tea.sql'");
  expect(await migrated()).toEqual(['2_more.sql']);
  write('1_tea', 'create schema tea;');
  await expect(migrated()).rejects.toThrow(StartError);
  await expect(migrated()).rejects.toThrow(/^The migration 1_tea.sql is not what it was/);
});

test('older code on a newer database says so, and touches nothing', async () => {
  const { ask, write, forget, migrated } = await open();
  write('2_more', 'select 1;');
  await migrated();
  forget('2_more');
  write('3_late', 'create table tea.late ();');
  await expect(migrated()).rejects.toThrow(
    new StartError(
      'The database was brought up to date by a newer Samovar (2_more.sql): start that one, or restore a backup made before it.',
    ),
  );
  expect(await ask("select to_regclass('tea.late') as late")).toEqual([{ late: null }]);
});

test('the schema that is reviewed shows what the database does by itself', async () => {
  const { ask, url } = await open();
  await ask(`create function tea.pour() returns trigger language plpgsql as 'begin return new; end';
    create trigger poured before insert on tea.cup for each row execute function tea.pour()`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const text = await dumpSchema(client);
  await client.end();
  expect(text).toContain('CREATE TRIGGER poured BEFORE INSERT ON tea.cup');
  expect(text).toMatch(/^FUNCTION tea.pour\(\)\n {3}RETURNS trigger/m);
});

async function asked(url: string, text: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(text)).rows;
  } finally {
    await client.end();
  }
}
