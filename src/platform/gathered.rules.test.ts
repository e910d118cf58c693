import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gathered } from './gathered.ts';

test('what comes while the first is at work is done together, and one fault is no other’s', async () => {
  const kettle = Promise.withResolvers<void>();
  const done: string[][] = [];
  const pour = gathered<string>(async (cups) => {
    if (cups.includes('first')) await kettle.promise;
    if (cups.includes('cracked')) throw new Error('it leaks');
    done.push([...cups]);
  });
  const first = pour('first');
  const second = pour('second');
  const third = pour('third');
  // By the next turn whoever did not wait would be done.
  await turn();
  expect(done).toEqual([]);
  kettle.resolve();
  await Promise.all([first, second, third]);
  expect(done).toEqual([['first'], ['second', 'third']]);

  const cracked = pour('cracked');
  const whole = [pour('fourth'), pour('cracked'), pour('fifth')];
  await expect(cracked).rejects.toThrow('it leaks');
  const outcomes = await Promise.allSettled(whole);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(done.slice(2)).toEqual([['fourth'], ['fifth']]);
});
