import { expect, test } from 'vitest';
import { openPlace } from './place.ts';

const { address } = await openPlace({ settings: { RATE_LIMITS: true } });

test('guessing passwords is slowed down, and the answer says for how long', async () => {
  const guess = (who: string) =>
    fetch(`${address}/api/accounts.sign_in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ who, password: 'a guess' }),
    });
  const statuses = async (tries: number, who: string) => {
    const answers: number[] = [];
    for (let at = 0; at < tries; at += 1) answers.push((await guess(who)).status);
    return answers;
  };
  expect(new Set(await statuses(20, 'ann'))).toEqual(new Set([422]));
  expect(await statuses(1, 'Ann'), 'one name is guarded, however it is spelled').toEqual([429]);
  expect(new Set(await statuses(8, 'ben'))).toEqual(new Set([422]));
  await statuses(1, 'ben');
  const last = await guess('chidi');
  expect(last.status, 'one network is guarded, whatever the name').toBe(429);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
});
