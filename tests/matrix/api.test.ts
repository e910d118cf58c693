import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPlaceWithCast } from '../api/place.ts';
import { expectedGrid, gridText, markOf } from './grid.ts';
import { hiddenFrom, playersOf, roles, type Role } from './roles.ts';
import { queryRows, rows } from './rows.ts';
import { makerOf, seedHalf, type Half } from './side.ts';

const { cast, address } = await openPlaceWithCast({
  TEEN_SIDE: true,
  SAFEGUARDING_CONTACT: 'Sam, in the office',
});
const maker = await makerOf(cast);
const halves: Record<'adult' | 'teen', Half> = {
  adult: await seedHalf(cast, maker, 'adult', 'Oakling'),
  teen: await seedHalf(cast, maker, 'teen', 'Zephyra'),
};
const players = await playersOf(cast, halves.adult, halves.teen);
const leaks: string[] = [];

async function ask(role: Role, path: string, init: RequestInit = {}): Promise<number> {
  const cookie = role === 'guest' ? {} : { cookie: players[role].cookie };
  const response = await fetch(`${address}${path}`, {
    ...init,
    headers: { ...cookie, ...(init.headers as object) },
  });
  const whole = JSON.stringify([...response.headers]) + (await response.text());
  for (const side of hiddenFrom(role)) {
    const sent = typeof init.body === 'string' ? init.body : path;
    for (const mark of halves[side].marks) {
      // What one sent oneself may come back as it was; nothing more may.
      if (whole.includes(mark) && !sent.includes(mark)) leaks.push(`${role} ${path}: ${mark}`);
    }
  }
  return response.status;
}

const act = (role: Role, name: string, input: object) =>
  ask(role, `/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });

test('every use case, by every role, upon either side', { timeout: 240_000 }, async () => {
  const grid = new Map<string, string[]>();
  for (const row of rows) {
    for (const half of row.once === true ? [halves.adult] : [halves.adult, halves.teen]) {
      const label = `${row.name}${row.variant === undefined ? '' : ` (${row.variant})`}${row.once === true ? '' : ` → ${half.side}`}`;
      const marks: string[] = [];
      for (const role of roles) {
        const me = role === 'guest' ? null : players[role].person;
        marks.push(markOf(await act(role, row.name, await row.input({ cast, half, maker, me }))));
      }
      grid.set(label, marks);
    }
  }
  const text = gridText('Who may do what', grid);
  expect(text).toBe(expectedGrid(join(import.meta.dirname, 'use-cases.txt'), text));
});

test('the rows are the registry, whole', () => {
  const offered = [...cast.registry.useCases.values()]
    .filter((one) => one.internal !== true)
    .map((one) => one.name);
  expect([...new Set(rows.map((row) => row.name))].sort()).toEqual(offered.sort());
  expect(queryRows.map((row) => row.name).sort()).toEqual([...cast.registry.queries.keys()].sort());
});

test('nobody met a name, an id or a word of the side that is hidden from them', () => {
  expect([...new Set(leaks)]).toEqual([]);
});
