import { expect, test } from 'vitest';
import { createRegistry } from '../registry.ts';
import { openWorld } from '../testing/world.ts';
import { sql } from './sql.ts';

const { db } = await openWorld(createRegistry([]));
const read = db.read();
const backend = () => sql<{ pid: number }>`select pg_backend_pid() as pid, ${1}::int`.one(read);
/** Everybody has given back what they had. */
const allIdle = () => expect.poll(() => db.reading.idleCount).toBe(db.reading.totalCount);

test('what is asked in the same moment is answered by one connection, one after the other', async () => {
  const [first, ...others] = await Promise.all([backend(), backend(), backend()]);
  expect(others).toEqual([first, first]);
  expect(db.reading.totalCount).toBe(1);
  await allIdle();
});

test('one that fails is no other’s fault, and the connection comes back', async () => {
  const broken = sql`select ${1}::int / 0`.one(read);
  const [one, failed, other] = await Promise.allSettled([backend(), broken, backend()]);
  expect([one.status, failed.status, other.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await allIdle();
  await backend();
});

test('who asks later waits for nobody: they get a connection of their own', async () => {
  const slow = sql`select pg_sleep(${0.5})`.one(read);
  await new Promise(setImmediate);
  const began = performance.now();
  await backend();
  expect(performance.now() - began).toBeLessThan(400);
  await slow;
  await allIdle();
});
