import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { system, guest, type Person } from './actor.ts';
import { forgetAcknowledged } from './forget.ts';
import { createRegistry } from './registry.ts';
import { forgetBefore } from './record.sql.ts';
import { arrived } from './sending.ts';
import { DAYS_UNSENT } from './sending.rules.ts';
import { openWorld } from './testing/world.ts';
import { useCase } from './use-case.ts';
import { allow } from './verdict.ts';

const poured: string[] = [];
const pour = useCase<never>()({
  name: 'tea.pour',
  about: 'Pour a cup.',
  input: z.strictObject({ cup: z.string(), clientId: z.uuid() }),
  may: () => allow,
  run(ctx, { cup }) {
    poured.push(cup);
    return Promise.resolve({ poured: ctx.newId() });
  },
});
let words = 0;
const lock = useCase<never>()({
  name: 'tea.lock',
  about: 'Lock the door with a word.',
  input: z.strictObject({ clientId: z.uuid() }),
  once: 'word',
  may: () => allow,
  run: () => Promise.resolve({ door: 'front', word: `sesame ${String((words += 1))}` }),
});
const world = await openWorld(
  createRegistry([{ name: 'tea', useCases: [pour, lock], queries: [], handlers: [] }]),
);
const ann: Person = {
  ...guest(),
  kind: 'person',
  accountId: randomUUID(),
  personaId: randomUUID(),
  name: 'Ann',
};

test('other words under a number that has arrived are refused with what came of the first', async () => {
  const input = { cup: 'green', clientId: randomUUID() };
  const first = await world.as(ann).does(pour, input);
  const refused = await world.as(ann).refused(pour, { ...input, cup: 'green and hot' });
  expect([refused.why, refused.sent]).toEqual(['already_sent', first]);
  // Also where both come at the same time.
  const clientId = randomUUID();
  const both = await Promise.allSettled(
    ['one cup', 'another'].map((cup) => world.as(ann).does(pour, { cup, clientId })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({
    why: 'already_sent',
  });
});

test('whether something arrived is told without sending it', async () => {
  const input = { cup: 'red', clientId: randomUUID() };
  const ask = (cup = input.cup, who = ann) => arrived(world.deps, who, pour, { ...input, cup });
  expect(await ask()).toBeUndefined();
  const result = await world.as(ann).does(pour, input);
  expect(await ask()).toMatchObject({ result });
  await expect(ask('blue')).rejects.toMatchObject({ why: 'already_sent', sent: result });
  expect(await ask('red', { ...ann, personaId: randomUUID() })).toBeUndefined();
  expect(poured.filter((cup) => cup === 'red')).toHaveLength(1);
});

const afterDays = (days: number) =>
  world.at(new Date(Date.parse('2026-03-04T20:00:00Z') + days * 86_400_000));

test('a sending is known again for as long as a browser may keep it, and then forgotten', async () => {
  const input = { cup: 'kept for a week', clientId: randomUUID() };
  const first = await world.as(ann).does(pour, input);
  afterDays(DAYS_UNSENT + 0.5);
  await world.as(system).does(forgetAcknowledged, {});
  expect(await world.as(ann).does(pour, input)).toEqual(first);
  afterDays(DAYS_UNSENT + 2);
  await world.as(system).does(forgetAcknowledged, {});
  expect(await arrived(world.deps, ann, pour, input)).toBeUndefined();
});

test('however much is old, only so much is forgotten at a time, the oldest first', async () => {
  const cups = ['first', 'second', 'third'].map((cup) => ({ cup, clientId: randomUUID() }));
  for (const [days, cup] of cups.entries()) {
    afterDays(20 + days);
    await world.as(ann).does(pour, cup);
  }
  const before = new Date(world.deps.now().getTime() + 1);
  await world.db.begin((tx) => forgetBefore(tx, { sent: before, receipts: before }, 2));
  const known = cups.map((cup) => arrived(world.deps, ann, pour, cup));
  expect((await Promise.all(known)).map(Boolean)).toEqual([false, false, true]);
});

test('a secret that is shown once comes again for whoever sends twice, is kept sealed, and for an hour', async () => {
  world.at(new Date('2026-03-04T20:00:00Z'));
  const clientId = randomUUID();
  const first = await world.as(ann).does(lock, { clientId });
  expect(first).toEqual({ door: 'front', word: 'sesame 1' });
  expect(await world.as(ann).does(lock, { clientId })).toEqual(first);
  const kept = await world.sql<{ row: string }>(
    'select s::text as row from platform.sent s where client_id = $1',
    [clientId],
  );
  expect(kept[0]?.row).toContain('front');
  expect(kept[0]?.row).not.toContain('sesame');
  // Moved to another row it opens nothing.
  const other = randomUUID();
  await world.sql('update platform.sent set client_id = $1 where client_id = $2', [
    other,
    clientId,
  ]);
  await expect(arrived(world.deps, ann, lock, { clientId: other })).rejects.toMatchObject({
    why: 'already_sent',
  });
  afterDays(0.05);
  await world.as(system).does(forgetAcknowledged, {});
  expect(await arrived(world.deps, ann, lock, { clientId: other })).toBeUndefined();
});
