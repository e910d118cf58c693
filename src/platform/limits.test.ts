import { expect, test } from 'vitest';
import { guest } from './actor.ts';
import { openDatabase } from './db/database.ts';
import { sharedLimiter, type Limiter } from './limits.ts';
import { createRegistry } from './registry.ts';
import { openWorld } from './testing/world.ts';
import type { Limit } from './use-case.ts';
import { Refusal } from './verdict.ts';

const world = await openWorld(createRegistry([]));
const never = () => Promise.resolve(undefined);

/** How many of so many tries get through. */
async function through(limiters: readonly Limiter[], tries: number, limit: Limit, who = 'ann') {
  const actor = { ...guest(), accountId: who };
  const from = { network: who, input: { name: who } };
  const one = (limiter: Limiter) =>
    limiter.take(`tea.${String(limit.by)}`, [limit], actor, from, never).then(
      () => true,
      (problem: unknown) => {
        expect(problem).toBeInstanceOf(Refusal);
        expect((problem as Refusal).params['seconds']).toBeGreaterThan(0);
        return false;
      },
    );
  const all = Array.from(
    { length: tries },
    (_, at) => limiters.at(at % limiters.length) as Limiter,
  );
  const answers: boolean[] = [];
  // Half of them one by one, half at once.
  for (const limiter of all.slice(0, tries / 2)) answers.push(await one(limiter));
  answers.push(...(await Promise.all(all.slice(tries / 2).map(one))));
  return answers.filter(Boolean).length;
}

test.for([
  { points: 12, seconds: 60, by: 'account' },
  { points: 12, seconds: 60, by: 'network' },
  { points: 12, seconds: 60, by: ({ name }) => String(name) },
] satisfies Limit[])('three processes let through what one would: by $by', async (limit) => {
  const three = [sharedLimiter(world.db), sharedLimiter(world.db), sharedLimiter(world.db)];
  expect(await through(three, 40, limit)).toBe(12);
  expect(await through([sharedLimiter(world.db)], 6, { ...limit, points: 3 }, 'ben')).toBe(3);
  // The name tells nobody who tried.
  expect(await world.sql(`select from platform.limit_count where key ~ 'ann|ben'`)).toEqual([]);
});

test('what nobody needs to wait for costs one statement for many, and who is over a limit none', async () => {
  const limiter = sharedLimiter(world.db);
  const limit: Limit = { points: 400, seconds: 60, by: 'account' };
  expect(await world.statements(() => through([limiter], 100, limit, 'chidi'))).toBe(0);
  const points = () => world.sql('select points from platform.limit_count where points = 100');
  await expect.poll(points).toHaveLength(1);
  const few: Limit = { points: 1, seconds: 60, by: 'network' };
  expect(await through([limiter], 2, few, 'dora')).toBe(1);
  expect(await world.statements(() => through([limiter], 50, few, 'dora'))).toBe(0);
});

test('a window that is over begins anew', async () => {
  const limiter = sharedLimiter(world.db);
  const limit: Limit = { points: 2, seconds: 1, by: 'network' };
  expect(await through([limiter], 6, limit, 'eve')).toBe(2);
  await expect.poll(() => through([limiter], 2, limit, 'eve')).toBe(2);
});

test('with the database away each process goes by its own count', async () => {
  const db = openDatabase('postgres://nobody@127.0.0.1:1/nothing');
  expect(await through([sharedLimiter(db)], 8, { points: 3, seconds: 60, by: 'network' })).toBe(3);
  await db.close();
});

test('a point that is given back is there again, for all processes, and never more than were taken', async () => {
  const [one, other] = [sharedLimiter(world.db), sharedLimiter(world.db)];
  const of = { points: 3, seconds: 60 };
  const taken = { key: 'eve', seconds: 60 };
  const takes = (limiter: Limiter) => limiter.waitFor('eve', of);
  for (let nth = 0; nth < 8; nth += 1) {
    expect(await takes(one)).toBe(0);
    await one.giveBack([taken]);
  }
  // Given back by whoever took nothing: there is nothing to give.
  await one.giveBack([taken, taken, taken]);
  for (const limiter of [other, one, other]) expect(await takes(limiter)).toBe(0);
  expect(await takes(one)).toBeGreaterThan(0);
  expect(await takes(other)).toBeGreaterThan(0);
});
