import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { system } from './actor.ts';
import { handler } from './handlers.ts';
import { countJobs } from './jobs.sql.ts';
import { createLog, type Log } from './log.ts';
import { createRegistry } from './registry.ts';
import { openWorld } from './testing/world.ts';
import { useCase } from './use-case.ts';
import { allow } from './verdict.ts';
import { everySecond, startWorker } from './worker.ts';

/** Cups that are poured no further until somebody says so. */
const late = Array.from({ length: 5 }, (_, at) => `late ${at}`);
const gates = new Map(
  ['slow', ...late].map((cup) => [cup, Promise.withResolvers<void>()] as const),
);
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
  async handle({ tx }, { cup }) {
    await gates.get(cup)?.promise;
    await tx.insertInto('public.cup').values({ name: cup }).execute();
  },
});
const onSpilled = handler<{ type: 'tea.poured'; payload: { cup: string } }, Cups>({
  on: 'tea.poured',
  name: 'tea.mop',
  urgent: true,
  async handle({ tx }, { cup }) {
    if (cup === 'spilled') await tx.insertInto('public.cup').values({ name: 'mopped' }).execute();
  },
});
const registry = createRegistry([
  { name: 'tea', useCases: [pour], queries: [], handlers: [onPoured, onSpilled] },
]);
const world = await openWorld(registry);
const url = String(world.db.pool.options.connectionString);
const app = new URL(url).username;
await asOwner(`create table public.cup (name text); grant select, insert on public.cup to ${app}`);
const said: unknown[] = [];
const log = createLog('silent');
log.error = ((about: { worker?: string }, sentence: unknown) =>
  void said.push(about.worker ?? sentence)) as Log['error'];
const timesBegun = () => said.filter((one) => one === 'the worker ended and begins anew').length;
const worker = await startWorker(world.deps, url, registry.handlers, [], log);
afterAll(() => worker.stop());

const poured = (cup: string) => world.as(system).does(pour, { cup });
const heard = async () =>
  (await world.sql<{ name: string }>('select name from public.cup')).map(({ name }) => name);
const isDone = async () =>
  (await world.sql('select from graphile_worker._private_jobs limit 1')).length === 0;
const held = async () =>
  (await world.sql('select from graphile_worker._private_jobs where locked_by is not null')).length;
const until = async (is: () => boolean | Promise<boolean>) => {
  while (!(await is())) await pause(20);
};
const lost: unknown[] = [];
process.on('unhandledRejection', (problem) => lost.push(problem));

test('a job that cannot be written down as done ends nothing: the worker begins anew, and it happens once', async () => {
  await asOwner(`revoke delete on graphile_worker._private_jobs from ${app}`);
  const begun = timesBegun();
  await poured('blue');
  await until(() => timesBegun() > begun);
  await asOwner(`grant delete on graphile_worker._private_jobs to ${app}`);
  await poured('green');
  await until(isDone);
  const both = ['blue', 'green'];
  expect((await heard()).filter((cup) => both.includes(cup))).toEqual(both);
  expect(lost).toEqual([]);
});

test('what goes wrong in bringing something out keeps nothing waiting that comes after', async () => {
  let turns = 0;
  const take = useCase()({
    ...{ name: 'tea.take_cups', about: 'Take what is to be carried.', internal: true },
    may: () => allow,
    run: () => Promise.resolve({ isMore: false }),
  });
  const carry = () => {
    turns += 1;
    return Promise.reject(new Error('One cup is broken.'));
  };
  const carrying = await startWorker(world.deps, url, [], [everySecond(take, carry)], log);
  const began = Date.now();
  await until(() => turns === 3);
  // Each later than the one before it would be the third after six seconds.
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(said).toContain('not all was brought out');
  await carrying.stop();
});

test('an outcome that cannot be written down keeps no other from it, nor the worker from beginning anew', async () => {
  const gaveUp = () => said.some((one) => String(one).startsWith('Failed to complete jobs'));
  said.length = 0;
  for (const cup of late) await poured(cup);
  await until(async () => (await held()) === late.length);
  await asOwner(`revoke delete on graphile_worker._private_jobs from ${app}`);
  const [first = '', ...others] = late;
  gates.get(first)?.resolve();
  await until(gaveUp);
  await asOwner(`grant delete on graphile_worker._private_jobs to ${app}`);
  // One by one, each written down by itself.
  for (const cup of others) {
    const before = await held();
    gates.get(cup)?.resolve();
    await until(async () => (await held()) < before);
  }
  await poured('next');
  await until(isDone);
  const cups = [...late, 'next'];
  expect((await heard()).filter((cup) => cups.includes(cup)).sort()).toEqual(cups);
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
  // The library gives back what it had fetched on a connection that may be cut just then; those jobs are done all the same.
  const ours = lost.filter((one) => !String(one).includes('whilst returning jobs'));
  expect(ours).toEqual([]);
});

const cut = () =>
  world.sql(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name like 'samovar-worker-%'`);

test('what is urgent overtakes any backlog, and whatever holds up the rest', async () => {
  for (let i = 0; i < 40; i += 1) await poured('slow');
  await poured('spilled');
  await until(async () => (await heard()).includes('mopped'));
  const before = await heard();
  const counts = await countJobs(world.db.pool);
  gates.get('slow')?.resolve();
  expect(before).not.toContain('slow');
  expect(counts).toMatchObject({ failing: 0, given_up: 0 });
  // That what was urgent is done may be written down a moment later.
  expect(counts.due).toBeGreaterThanOrEqual(40);
  expect(counts.oldest).toBeGreaterThan(0);
  await until(isDone);
});

test('jobs of a worker that was killed are taken up soon, those of one that lives are not', async () => {
  const job = async (cup: string, holder: string) =>
    world
      .sql(
        `with job as (select id from graphile_worker.add_job('tea.hear', json_build_object('eventId', gen_random_uuid(),
         'at', now(), 'payload', json_build_object('cup', $1::text)), run_at => now() + interval '1 hour'))
       select from job`,
        [cup],
      )
      .then(() =>
        world.sql(
          `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '1 minute',
           run_at = now() where locked_by is null and run_at > now()`,
          [holder],
        ),
      );
  const living = new pg.Client({ connectionString: url, application_name: 'worker-living' });
  await living.connect();
  await job('left', 'worker-gone/rest');
  await job('held', 'worker-living/rest');
  await until(async () => (await heard()).includes('left'));
  expect(await heard()).not.toContain('held');
  await living.end();
  await until(isDone);
  expect(await heard()).toContain('held');
});

async function asOwner(statement: string): Promise<void> {
  const owner = new URL(inject('database').ownerUrl);
  owner.pathname = new URL(url).pathname;
  const client = new pg.Client({ connectionString: owner.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
