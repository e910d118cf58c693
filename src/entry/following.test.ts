import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from './following.ts';

test('of two changes close together the later is the one that is known, however long the first takes to read', async () => {
  let decided = 'a number';
  let known = '';
  let delay = 60;
  const again = oneAtATime(
    async () => {
      const seen = decided;
      const wait = delay;
      delay = 0;
      await sleep(wait);
      known = seen;
    },
    (problem) => expect.fail(String(problem)),
  );
  again();
  decided = 'it is doubted';
  again();
  again();
  await expect.poll(() => known).toBe('it is doubted');
  await sleep(80);
  expect(known).toBe('it is doubted');
});

test('what could not be read is read again, until it was', async () => {
  const troubles: string[] = [];
  let tries = 0;
  const again = oneAtATime(
    () => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('the pool is full')) : Promise.resolve();
    },
    (problem) => void troubles.push(String(problem)),
    5,
  );
  again();
  await expect.poll(() => tries).toBe(3);
  expect(troubles).toHaveLength(2);
  await sleep(30);
  expect(tries).toBe(3);
});
