import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { system } from '../actor.ts';
import { handler } from '../handlers.ts';
import type { PlatformTables } from './tables.ts';
import { createRegistry } from '../registry.ts';
import { useCase } from '../use-case.ts';
import { allow } from '../verdict.ts';
import { openWorld } from './world.ts';

type Rung = { type: 'bell.rung'; payload: { how: 'row' | 'job' | 'same' | 'fault' } };

const ring = useCase<never>()({
  name: 'bell.ring',
  about: 'Ring.',
  input: z.strictObject({ how: z.enum(['row', 'job', 'same', 'fault']) }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  run: (ctx, { how }) => {
    ctx.emit({ type: 'bell.rung', payload: { how } } satisfies Rung);
    return Promise.resolve(null);
  },
});

const onRung = handler<Rung, PlatformTables>({
  on: 'bell.rung',
  name: 'bell.hear',
  async handle(ctx, { how }) {
    if (how === 'job') ctx.emit({ type: 'bell.rung', payload: { how: 'same' } } satisfies Rung);
    if (how === 'fault') throw new Error('no clapper');
    const row = { persona_id: randomUUID(), client_id: randomUUID(), use_case: '', result: '{}' };
    if (how === 'row')
      await ctx.tx
        .insertInto('platform.sent')
        .values({ ...row, at: ctx.now })
        .execute();
    // Written, but the same again.
    await ctx.tx.updateTable('platform.sent').set({ use_case: '' }).execute();
  },
});

const world = await openWorld(
  createRegistry([{ name: 'bell', useCases: [ring], queries: [], handlers: [onRung] }]),
);

test('a handler that fails, or whose second run changes something, is found out', async () => {
  await world.as(system).does(ring, { how: 'row' });
  await expect(world.drain()).rejects.toThrow('bell.hear changes platform.sent when run again');
  await world.as(system).does(ring, { how: 'job' });
  await expect(world.drain()).rejects.toThrow('bell.hear changes the job bell.hear when run again');
  await world.as(system).does(ring, { how: 'fault' });
  await expect(world.drain()).rejects.toThrow('no clapper');
  await world.as(system).does(ring, { how: 'same' });
  expect(await world.drain()).toBe(1);
});
