import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { guest, system, type Person } from '../actor.ts';
import { createRegistry } from '../registry.ts';
import { openWorld } from '../testing/world.ts';
import { query, useCase } from '../use-case.ts';
import { allow, statusOf, type Refusal } from '../verdict.ts';
import { sql } from './sql.ts';

const said = { about: 'Say it.', input: z.strictObject({ text: z.string() }), may: () => allow };
const act = useCase<never>()({
  name: 'tea.act',
  ...said,
  run: ({ tx }, { text }) => sql.raw(text).rows(tx),
});
const look = query<never>()({
  name: 'tea.look',
  ...said,
  statements: 1,
  read: ({ tx }, { text }) => sql.raw(text).rows(tx),
});
/** Takes one thing, and then the other. */
const both = useCase<never>()({
  name: 'tea.both',
  about: 'Take both.',
  input: z.strictObject({ things: z.array(z.string()), clientId: z.uuid().optional() }),
  may: () => allow,
  async run({ tx }, { things }) {
    for (const thing of things) {
      await sql`select pg_advisory_xact_lock(hashtext(${thing}))`.execute(tx);
      await sql`select pg_sleep(0.2)`.execute(tx);
    }
    return things;
  },
});
const once = useCase<never>()({
  name: 'tea.once',
  about: 'Take what only one can have.',
  input: z.strictObject({ id: z.uuid() }),
  async subject({ tx }, { id }) {
    const isTaken = await sql`select from platform.receipt where event_id = ${id}::uuid`.any(tx);
    await sql`select pg_sleep(0.1)`.execute(tx);
    return { isTaken };
  },
  may: (_actor, { isTaken }) => (isTaken ? 'taken' : allow),
  async run({ tx, now }, { id }) {
    await sql`insert into platform.receipt (event_id, handler, at) values (${id}::uuid, 'tea', ${now})`.execute(
      tx,
    );
  },
});

const world = await openWorld(
  createRegistry([{ name: 'tea', useCases: [act, both, once], queries: [look] }]),
);
const ann: Person = {
  ...guest(),
  kind: 'person',
  accountId: randomUUID(),
  personaId: randomUUID(),
  name: 'Ann',
};
const raised = (code: string) => `do $$ begin raise sqlstate '${code}'; end $$`;

test.each([
  ['a number that is too large', 'select 2147483648::bigint::integer', 'invalid', 422],
  ['a day that is none', `select '2026-99-99'::date`, 'invalid', 422],
  ['an id that is none', `select '-'::uuid`, 'invalid', 422],
  ['a letter that is none', `select convert_from('\\x00'::bytea, 'UTF8')`, 'invalid', 422],
  ['a text that is too long for its column', raised('22001'), 'invalid', 422],
  ['too long for a row of an index', raised('54000'), 'too_much', 422],
  ['too deep', raised('54001'), 'too_much', 422],
  ['a row that others keep', raised('55P03'), 'busy', 503],
  ['what takes too long', raised('57014'), 'busy', 503],
  ['a full disk', raised('53100'), 'unavailable', 503],
  ['a database that is being stopped', raised('57P01'), 'unavailable', 503],
  ['a connection that is lost', raised('08006'), 'unavailable', 503],
])('%s is refused in acts and questions alike', async (_what, text, why, status) => {
  for (const entry of [act, look]) {
    const refusal = await world.as(ann).refused(entry, { text });
    expect([refusal.why, statusOf[refusal.code]]).toEqual([why, status]);
    expect(refusal.cause, 'whoever reads the log sees what it was').toBeInstanceOf(Error);
  }
});

test('a bug stays loud, and the worker sees every problem as it is', async () => {
  for (const entry of [act, look])
    await expect(world.as(ann).refused(entry, { text: raised('42703') })).rejects.toMatchObject({
      code: '42703',
    });
  await expect(world.as(system).does(act, { text: raised('57014') })).rejects.toMatchObject({
    code: '57014',
  });
});

test('of two acts that wait for each other both are done in the end', async () => {
  const takes = (...things: string[]) => world.as(ann).does(both, { things });
  expect(await Promise.all([takes('cup', 'pot'), takes('pot', 'cup')])).toEqual([
    ['cup', 'pot'],
    ['pot', 'cup'],
  ]);
});

test('of two who take the same at once the second learns that it is taken', async () => {
  const id = randomUUID();
  const outcomes = await Promise.allSettled([1, 2].map(() => world.as(ann).does(once, { id })));
  const reasons = outcomes.map((one) =>
    one.status === 'rejected' ? (one.reason as Refusal).why : 'done',
  );
  expect(reasons.sort()).toEqual(['done', 'taken']);
});

test('who meets others again and again is told so, and not for ever', async () => {
  expect((await world.as(ann).refused(act, { text: raised('40P01') })).why).toBe('at_once');
});
