import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { guest, type Person } from './actor.ts';
import type { Tx } from './db/database.ts';
import { sql } from './db/sql.ts';
import { deliver, handler } from './handlers.ts';
import { ask, context } from './perform.ts';
import { createRegistry } from './registry.ts';
import type { Slowly } from './slow.ts';
import { openWorld } from './testing/world.ts';
import type { PlatformTables } from './testing/tables.ts';
import { query, useCase } from './use-case.ts';
import { allow, deny, Refusal } from './verdict.ts';
import { firstBroken, chainPending } from './audit/audit.sql.ts';
import pg from 'pg';
import { inject } from 'vitest';

const heard: string[] = [];
const pour = useCase<never>()({
  name: 'tea.pour',
  about: 'Pour a cup.',
  input: z.strictObject({
    cup: z.string('cup_missing').min(2, 'cup_too_small'),
    clientId: z.uuid().optional(),
  }),
  subject: (_ctx, { cup }) =>
    Promise.resolve(cup === 'nowhere' ? undefined : { isHot: cup !== 'cold' }),
  may: (_actor, subject) => (subject.isHot ? allow : deny('tea_is_cold')),
  power: (input) => ({ subjectKind: 'cup', subjectId: input.cup, reason: 'thirst' }),
  run(ctx, { cup }) {
    ctx.emit({ type: 'tea.poured', payload: { cup } });
    if (cup === 'broken') throw new Error('it slipped');
    if (cup === 'full') throw new Refusal('conflict', 'cup_is_full');
    return Promise.resolve({ poured: ctx.newId() });
  },
});
const onPoured = handler<{ type: 'tea.poured'; payload: { cup: string } }, never>({
  on: 'tea.poured',
  name: 'tea.hear',
  handle: (_ctx, { cup }) => Promise.resolve(void heard.push(cup)),
});

/** A query that writes does not compile; and where something made it so, the connection refuses. */
const spill = query<PlatformTables>()({
  name: 'tea.spill',
  about: 'Look, and spill.',
  input: z.strictObject({}),
  may: () => allow,
  statements: 1,
  read: ({ tx }) => (tx as Tx<PlatformTables>).deleteFrom('platform.receipt').executeTakeFirst(),
});

const world = await openWorld(
  createRegistry([{ name: 'tea', useCases: [pour], queries: [spill], handlers: [onPoured] }]),
);
const ann: Person = {
  ...guest(),
  kind: 'person',
  accountId: randomUUID(),
  personaId: randomUUID(),
  name: 'Ann',
};
// What an earlier one left in the queue is its own.
beforeEach(async () => {
  await world.drain();
  heard.length = 0;
});

const count = async (table: string) =>
  (await world.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;

test('an act that wakes what is no channel fails', () => {
  const { wake } = context(world.deps, {} as Tx<never>, ann).ctx;
  for (const channel of ['session', 'access', 'guest-pages']) wake(channel, ['a']);
  expect(() => wake('cup', ['a'])).toThrow('There is no channel "cup"');
});

test('an act runs, is heard of once although it is delivered twice, and is in the audit', async () => {
  const [receipts = 0, entries = 0] = [
    await count('platform.receipt'),
    await count('platform.audit_entry'),
  ];
  await world.as(ann).does(pour, { cup: 'blue' });
  expect(await world.drain()).toBe(1);
  expect(await world.drain()).toBe(0);
  expect(await count('platform.receipt')).toBe(receipts + 1);
  // Once, and once more as if there were no receipt.
  expect(heard).toEqual(['blue', 'blue']);
  expect(await count('platform.audit_entry')).toBe(entries + 1);
});

test.each([
  [{ cup: 'nowhere' }, 'not_found'],
  [{ cup: 'cold' }, 'tea_is_cold'],
  [{ cup: 'full' }, 'cup_is_full'],
  [{ cup: 'x' }, 'invalid'],
  [{}, 'invalid'],
])('%j is refused as %s, and nothing is heard or written', async (input, why) => {
  const before = await count('platform.audit_entry');
  expect((await world.as(ann).refused(pour, input)).why).toBe(why);
  expect(await world.drain()).toBe(0);
  expect(await count('platform.audit_entry')).toBe(before);
});

test('a bug is loud and leaves nothing behind', async () => {
  await expect(world.as(ann).does(pour, { cup: 'broken' })).rejects.toThrow('it slipped');
  expect(await world.drain()).toBe(0);
});

test('the same sending twice, also at the same time, gives the first result and happens once', async () => {
  const input = { cup: 'green', clientId: randomUUID() };
  const results = await Promise.all([1, 2, 3, 4].map(() => world.as(ann).does(pour, input)));
  expect(new Set(results.map((result) => result.poured)).size).toBe(1);
  expect(await world.as(ann).does(pour, input)).toEqual(results[0]);
  expect(await world.drain()).toBe(1);
});

test('of events that are delivered together each is heard of once', async () => {
  const poured = (cup: string) => ({
    ...{ eventId: randomUUID(), at: world.deps.now().toISOString() },
    ...{ type: 'tea.poured' as const, payload: { cup } },
  });
  const [white, black] = [poured('white'), poured('black')];
  expect(await deliver(world.deps, onPoured, [white])).toBe(1);
  expect(await deliver(world.deps, onPoured, [white, black])).toBe(1);
  expect(await deliver(world.deps, onPoured, [white, black])).toBe(0);
  expect(heard.slice(-2)).toEqual(['white', 'black']);
});

test("another person's client id is not a way to another's result", async () => {
  const input = { cup: 'green', clientId: randomUUID() };
  const hers = await world.as(ann).does(pour, input);
  const ben = { ...ann, accountId: randomUUID(), personaId: randomUUID() };
  expect((await world.as(ben).does(pour, input)).poured).not.toBe(hers.poured);
});

test('the application cannot change the audit; the sealer chains it; what is erased leaves it whole; a change by the owner shows', async () => {
  for (const cup of ['red', 'grey']) await world.as(ann).does(pour, { cup });
  await expect(world.sql(`update platform.audit_entry set reason = 'other'`)).rejects.toThrow(
    'permission denied',
  );
  await expect(world.sql(`delete from platform.audit_entry`)).rejects.toThrow('permission denied');
  await expect(
    world.sql(`insert into platform.audit_seal values (1, gen_random_uuid(), '')`),
  ).rejects.toThrow('permission denied');
  const [{ name } = { name: '' }] = await world.sql<{ name: string }>(
    'select current_database() as name',
  );
  const as = async (url: string) => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    return client;
  };
  const sealer = await as(inject('database').sealerUrl);
  expect(await chainPending(sealer)).toBeGreaterThan(1);
  expect(await chainPending(sealer)).toBe(0);
  expect(await firstBroken(sealer)).toBeNull();
  const owner = await as(inject('database').ownerUrl);
  const words = (to: string, of: string) =>
    owner.query(`update platform.audit_entry set ${to} where subject_id = '${of}'`);
  await words(`reason = null, evidence = '{}', salt = null`, 'grey');
  expect(await firstBroken(sealer)).toBeNull();
  await words(`reason = 'other'`, 'grey');
  expect(await firstBroken(sealer)).toBeGreaterThan(0);
  await words(`reason = null`, 'grey');
  await words(`reason = 'other'`, 'red');
  expect(await firstBroken(sealer)).toBeGreaterThan(0);
  await sealer.end();
  await owner.end();
});

test('a query that writes is refused by the database', async () => {
  await expect(world.as(ann).asks(spill)).rejects.toThrow('read-only transaction');
});

test('what takes long is made before the transaction, for whoever may, and not again for what was sent before', async () => {
  const said: string[] = [];
  let late: Slowly | undefined;
  const bake = useCase<never>()({
    name: 'tea.bake',
    about: 'Bake a cake.',
    input: z.strictObject({ inTime: z.boolean().default(true), clientId: z.uuid().optional() }),
    prepare: {
      may: (actor) => (actor.kind === 'person' ? allow : deny('sign_in_first')),
      async make({ tx, slowly }) {
        late = slowly;
        await expect(sql`create temporary table crumbs ()`.execute(tx as Tx)).rejects.toThrow(
          'read-only',
        );
        return slowly('secrets', () => Promise.resolve(said.push('slow')));
      },
    },
    may: () => allow,
    async run({ tx }, { inTime }, _subject, prepared) {
      if (!inTime) await late?.('secrets', () => Promise.resolve());
      await sql`select 1`.execute(tx);
      return { prepared };
    },
  });
  const nobody = await world.as(guest()).refused(bake, {});
  expect([nobody.code, said]).toEqual(['unauthenticated', []]);
  const sending = { clientId: randomUUID() };
  for (const who of [ann, ann])
    expect(await world.as(who).does(bake, sending)).toEqual({ prepared: 1 });
  expect(said).toEqual(['slow']);
  await expect(world.as(ann).does(bake, { inTime: false })).rejects.toThrow('into a transaction');
});

test('who does much at once, or asks for much, takes few connections: others go on meanwhile', async () => {
  const ben = { ...ann, accountId: randomUUID(), personaId: randomUUID() };
  const slow = { about: 'Wait.', input: z.strictObject({}), may: () => allow };
  const act = useCase<never>()({
    name: 'tea.wait',
    ...slow,
    run: async ({ tx }) => void (await sql`select pg_advisory_xact_lock(99, 99)`.execute(tx)),
  });
  const look = query<never>()({
    name: 'tea.watch',
    ...slow,
    statements: 1,
    read: async ({ tx }) => (await sql`select pg_sleep(0.2)`.execute(tx as Tx)).rows.length,
  });
  const client = new pg.Client(String(world.db.pool.options.connectionString));
  await client.connect();
  await client.query('select pg_advisory_lock(99, 99)');
  const acting = Array.from({ length: 30 }, () => world.as(ann).does(act, {}));
  const asking = Array.from({ length: 30 }, () =>
    ask(world.deps, ann, look, {}, { network: '127.0.0.1' }),
  );
  await expect.poll(() => world.db.pool.totalCount - world.db.pool.idleCount).toBe(3);
  expect(await world.as(ben).does(pour, { cup: 'warm' })).toHaveProperty('poured');
  await client.end();
  await Promise.all([...acting, ...asking]);
});
