import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turns } from './turns.ts';
import { Refusal } from './verdict.ts';

const bounds = { atOnce: 2, each: 1, mayWait: 3, mayWaitNext: 3, why: 'busy' };

/** Work that ends when it is told to. */
function line(take = turns(bounds)) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const comes = (who: string) =>
    take(who, () => {
      begun.push(who);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  const next = async () => {
    ends.shift()?.();
    await soon();
  };
  return { begun, comes, next };
}

test('who comes with many waits behind themselves, and nobody else behind them', async () => {
  const { begun, comes, next } = line();
  const all = ['Ann', 'Ann', 'Ann', 'Ben', 'Cleo'].map(comes);
  await soon();
  expect(begun).toEqual(['Ann', 'Ben']);
  for (let nr = 0; nr < all.length; nr += 1) await next();
  expect(begun).toEqual(['Ann', 'Ben', 'Cleo', 'Ann', 'Ann']);
  await Promise.all(all);
});

test('where several of one caller may work at once, the others still wait behind one of them', async () => {
  const { begun, comes, next } = line(turns({ ...bounds, each: 4, mayWait: 9 }));
  const all = ['Ann', 'Ann', 'Ann', 'Ann', 'Ann', 'Ben', 'Ben', 'Cleo'].map(comes);
  await soon();
  for (let nr = 0; nr < all.length; nr += 1) await next();
  expect(begun).toEqual(['Ann', 'Ben', 'Cleo', 'Ann', 'Ben', 'Ann', 'Ann', 'Ann']);
  await Promise.all(all);
});

test('beyond what may wait one is asked to come back, kindly and early; others are not', async () => {
  const { comes, next } = line();
  const own = Array.from({ length: 4 }, () => comes('Ann'));
  const refused = await comes('Ann').catch((problem: unknown) => problem);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({ code: 'unavailable', why: 'busy', params: { seconds: 3 } });
  const others = ['Ben', 'Cleo', 'Dora', 'Emil'].map(comes);
  await soon();
  await expect(comes('Fay')).rejects.toMatchObject({ why: 'busy' });
  for (let nr = 0; nr < 8; nr += 1) await next();
  await Promise.all([...own, ...others]);
  const again = comes('Ann');
  await soon();
  await next();
  await again;
});

test('what fails gives its turn on', async () => {
  const take = turns(bounds);
  const fails = () => Promise.reject(new Error('it slipped'));
  for (let nr = 0; nr < 5; nr += 1) await expect(take('Ann', fails)).rejects.toThrow('it slipped');
  expect(await take('Ann', () => Promise.resolve('well'))).toBe('well');
});
