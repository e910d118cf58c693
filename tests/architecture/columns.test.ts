import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createRegistry } from '#platform/registry.ts';
import { columns } from '#platform/db/catalogue.ts';
import { openWorld } from '#platform/testing/world.ts';
import { writtenFiles } from '#platform/db/written-files.ts';

const world = await openWorld(createRegistry([]));

const classes =
  /^(public|internal|secret|pii:(name|contact|birth|side|link|preference|pseudonym|free_text)|health:free_text|staff:free_text)$/;

test('every column says what it holds', async () => {
  const unsaid = (await columns(world.db.pool))
    .filter((column) => column.kind === 'r' && !classes.test(column.comment ?? ''))
    .map(
      (column) => `${column.schema}.${column.table}.${column.name}: ${column.comment ?? 'nothing'}`,
    );
  expect(unsaid).toEqual([]);
});

test('schema.sql, tables.ts and messages/index.ts are what they are written from; run `npm run samovar -- schema`', async () => {
  for (const [path, text] of await writtenFiles(world.db.pool)) {
    expect(await readFile(path, 'utf8'), path).toBe(text);
  }
});

test('no table of ours lacks a primary key', async () => {
  const rows = await world.sql<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`);
  expect(rows).toEqual([]);
});
