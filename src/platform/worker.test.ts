import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { system } from './actor.ts';
import { handler } from './handlers.ts';
import { createLog } from './log.ts';
import { createRegistry } from './registry.ts';
import { openWorld } from './testing/world.ts';
import { useCase } from './use-case.ts';
import { allow } from './verdict.ts';
import { startWorker } from './worker.ts';

type Cups = { 'public.cup': { name: string } };
const pour = useCase<never>()({
  name: 'tea.pour',
  about: 'Pour a cup.',
  input: z.strictObject({ cup: z.string() }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  run: (ctx, { cup }) => Promise.resolve(ctx.emit({ type: 'tea.poured', payload: { cup } })),
});
const onPoured = handler<{ type: 'tea.poured'; payload: { cup: string } }, Cups>({
  on: 'tea.poured',
  name: 'tea.hear',
  handle: async ({ tx }, { cup }) =>
    void (await tx.insertInto('public.cup').values({ name: cup }).execute()),
});
const registry = createRegistry([
  { name: 'tea', useCases: [pour], queries: [], handlers: [onPoured] },
]);
const world = await openWorld(registry);
const url = String(world.db.pool.options.connectionString);
const app = new URL(url).username;
await asOwner(`create table public.cup (name text); grant select, insert on public.cup to ${app}`);
const worker = await startWorker(world.deps, url, registry.handlers, [], createLog('silent'));
afterAll(() => worker.stop());

const poured = (cup: string) => world.as(system).does(pour, { cup });
const heard = async () =>
  (await world.sql<{ name: string }>('select name from public.cup')).map(({ name }) => name);
const isDone = async () =>
  (await world.sql('select from graphile_worker._private_jobs limit 1')).length === 0;
const until = async (is: () => boolean | Promise<boolean>) => {
  while (!(await is())) await pause(20);
};
const lost: unknown[] = [];
process.on('unhandledRejection', (problem) => lost.push(problem));

test('a job that cannot be written down as done ends nothing: the worker begins anew, and it happens once', async () => {
  await asOwner(`revoke delete on graphile_worker._private_jobs from ${app}`);
  await poured('blue');
  await until(async () => (await heard()).includes('blue'));
  await pause(300);
  await asOwner(`grant delete on graphile_worker._private_jobs to ${app}`);
  await poured('green');
  await until(isDone);
  expect(await heard()).toEqual(['blue', 'green']);
  expect(lost).toEqual([]);
});

test('pages that hold all of their connections hold no job up', async () => {
  await poured('red');
  const held = await Promise.all(Array.from({ length: 8 }, () => world.db.pool.connect()));
  const [free] = held;
  const seen = async () =>
    (await free?.query("select from public.cup where name = 'red'"))?.rowCount === 1;
  await until(seen);
  held.forEach((client) => client.release());
});

test('connections cut in the middle of the work lose no job, and none happens twice', async () => {
  const cups = Array.from({ length: 60 }, (_, at) => `cup ${at}`);
  for (const [at, cup] of cups.entries()) {
    await poured(cup);
    if (at % 10 === 0) await cut();
  }
  await until(isDone);
  const told = (await heard()).filter((name) => name.startsWith('cup'));
  expect(told.sort()).toEqual(cups.sort());
  expect(lost).toEqual([]);
});

const cut = () =>
  world.sql(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'samovar worker'`);

async function asOwner(statement: string): Promise<void> {
  const owner = new URL(inject('database').ownerUrl);
  owner.pathname = new URL(url).pathname;
  const client = new pg.Client({ connectionString: owner.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
