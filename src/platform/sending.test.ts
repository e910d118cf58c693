import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { guest, type Person } from './actor.ts';
import { createRegistry } from './registry.ts';
import { arrived } from './sending.ts';
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
const world = await openWorld(
  createRegistry([{ name: 'tea', useCases: [pour], queries: [], handlers: [] }]),
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
