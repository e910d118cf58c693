import { expect, test } from 'vitest';
import { openPlaceWithCast } from '../api/place.ts';
import { faultsOf } from './answers.ts';
import { gathering } from './examples.ts';
import { expectGrids, markOf } from './grid.ts';
import { hiddenFrom, roles, type Role } from './roles.ts';
import { inputsOf, queryRows, rows } from './rows.ts';
import { setStage, settings, upon } from './stage.ts';

const { cast, address } = await openPlaceWithCast(settings);
const { maker, halves, players } = await setStage(cast);
const leaks: string[] = [];
const faults: string[] = [];
const told = gathering();

type Sent = { role: Role; name: string; isTold: boolean; make: () => Promise<object> | object };

async function send({ role, name, isTold, make }: Sent): Promise<number> {
  const who = (await players[role].headers()) as Record<string, string>;
  const input = await make();
  const body = JSON.stringify(input);
  const headers = { ...who, 'content-type': 'application/json' };
  const asked = new URLSearchParams(input as Record<string, string>).toString();
  const response = await (cast.registry.queries.has(name)
    ? fetch(`${address}/api/${name}?${asked}`, { headers: who })
    : fetch(`${address}/api/${name}`, { method: 'POST', headers, body }));
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  const answer: unknown = isJson ? JSON.parse(text) : undefined;
  if (isJson) faults.push(...faultsOf(name, answer));
  if (isTold) told.meet(name, input, answer);
  const whole = JSON.stringify([...response.headers]) + text;
  for (const side of hiddenFrom(role)) {
    for (const mark of halves[side].marks) {
      // What one sent oneself may come back as it was; nothing more may.
      if (whole.includes(mark) && !body.includes(mark)) leaks.push(`${role} ${name}: ${mark}`);
    }
  }
  return response.status;
}

async function askAll(by: readonly Role[]): Promise<void> {
  for (const { row, side } of queryRows.flatMap(upon)) {
    const ask = { name: row.name, make: () => row.input(halves[side]), isTold: side === 'adult' };
    await Promise.all(by.map((role) => send({ role, ...ask })));
  }
}

test(
  'every use case, by every role, upon either side; nobody meets a name, an id or a word of the side that is hidden from them',
  { timeout: 600_000 },
  async () => {
    await askAll(['member']);
    const grid = new Map<string, string[]>();
    for (const { row, side, label } of rows.flatMap(upon)) {
      const inputs = inputsOf(row, { cast, half: halves[side], maker, origin: address });
      const marks: string[] = [];
      for (const role of roles) {
        const make = () => inputs.for(players[role].person);
        const mark = markOf(await send({ role, name: row.name, make, isTold: side === 'adult' }));
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

test('after all of that, too, every answer is what the document says, and there is an example of each', async () => {
  await askAll(roles);
  for (const { name, reader, input } of queryRows) {
    const query = cast.registry.queries.get(name);
    if (reader === undefined || query === undefined) continue;
    const asked = input(halves.adult);
    const answer = await cast.as(await reader(cast, halves.adult)).asks(query, asked);
    told.meet(name, asked, JSON.parse(JSON.stringify(answer)));
  }
  expect([...new Set(faults)]).toEqual([]);
  told.expectKept();
});

test('the rows are the registry, whole', () => {
  const offered = [...cast.registry.useCases.values()]
    .filter((one) => one.internal !== true)
    .map((one) => one.name);
  expect([...new Set(rows.map((row) => row.name))].sort()).toEqual(offered.sort());
  expect(queryRows.map((row) => row.name).sort()).toEqual([...cast.registry.queries.keys()].sort());
});
