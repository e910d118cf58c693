import { expect, test } from 'vitest';
import { openPlaceWithCast } from '../api/place.ts';
import { faultsOf } from './answers.ts';
import { expectGrids, markOf } from './grid.ts';
import { hiddenFrom, roles, type Role } from './roles.ts';
import { inputsOf, queryRows, rows } from './rows.ts';
import { setStage, settings, upon } from './stage.ts';

const { cast, address } = await openPlaceWithCast(settings);
const { maker, halves, players } = await setStage(cast);
const leaks: string[] = [];
const faults: string[] = [];

async function act(role: Role, name: string, make: () => Promise<object>): Promise<number> {
  const who = (await players[role].headers()) as Record<string, string>;
  const body = JSON.stringify(await make());
  const headers = { ...who, 'content-type': 'application/json' };
  const response = await fetch(`${address}/api/${name}`, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.headers.get('content-type')?.startsWith('application/json') === true) {
    faults.push(...faultsOf(name, JSON.parse(text)));
  }
  const whole = JSON.stringify([...response.headers]) + text;
  for (const side of hiddenFrom(role)) {
    for (const mark of halves[side].marks) {
      // What one sent oneself may come back as it was; nothing more may.
      if (whole.includes(mark) && !body.includes(mark)) leaks.push(`${role} ${name}: ${mark}`);
    }
  }
  return response.status;
}

test(
  'every use case, by every role, upon either side; nobody meets a name, an id or a word of the side that is hidden from them',
  { timeout: 600_000 },
  async () => {
    const grid = new Map<string, string[]>();
    for (const { row, side, label } of rows.flatMap(upon)) {
      const inputs = inputsOf(row, { cast, half: halves[side], maker, origin: address });
      const marks: string[] = [];
      for (const role of roles) {
        const mark = markOf(await act(role, row.name, () => inputs.for(players[role].person)));
        if (mark === 'yes') inputs.spent();
        marks.push(mark);
      }
      grid.set(label, marks);
      const never = typeof row.never === 'object' ? side === 'teen' : row.never !== undefined;
      expect.soft(marks.includes('yes'), `${label}: somebody may`).toBe(!never);
    }
    expectGrids('use-cases.txt', 'Who may do what', roles, grid);
    expect([...new Set(leaks)]).toEqual([]);
    expect([...new Set(faults)], 'every answer is what the document says').toEqual([]);
  },
);

test('the rows are the registry, whole', () => {
  const offered = [...cast.registry.useCases.values()]
    .filter((one) => one.internal !== true)
    .map((one) => one.name);
  expect([...new Set(rows.map((row) => row.name))].sort()).toEqual(offered.sort());
  expect(queryRows.map((row) => row.name).sort()).toEqual([...cast.registry.queries.keys()].sort());
});
