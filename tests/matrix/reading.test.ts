import { expect, test } from 'vitest';
import { openPlaceWithCast } from '../api/place.ts';
import { faultsOf } from './answers.ts';
import { expectGrids, markOf } from './grid.ts';
import { hiddenFrom, roles, type Role } from './roles.ts';
import { queryRows } from './rows.ts';
import { seedHalf } from './side.ts';
import { setStage, settings, upon } from './stage.ts';

const { cast, address } = await openPlaceWithCast(settings);
const { maker, halves, players } = await setStage(cast);

type Answer = { status: number; text: string; body: string };
async function ask(role: Role, name: string, input: Record<string, string>): Promise<Answer> {
  const headers = (await players[role].headers()) as HeadersInit;
  const response = await fetch(`${address}/api/${name}?${new URLSearchParams(input).toString()}`, {
    headers,
  });
  const body = await response.text();
  const said = JSON.stringify([...response.headers].filter(([header]) => header !== 'date'));
  return { status: response.status, text: said + body, body };
}

type Spaces = { spaces: object[] };
type Answers = Map<string, Record<Role, Answer>>;
async function askEverything(): Promise<Answers> {
  const answers: Answers = new Map();
  for (const { row, side, label } of queryRows.flatMap(upon)) {
    const input = row.input(halves[side]);
    const cells = await Promise.all(
      roles.map(async (role) => [role, await ask(role, row.name, input)] as const),
    );
    answers.set(label, Object.fromEntries(cells) as Record<Role, Answer>);
  }
  return answers;
}

/** An operator sees for which place somebody holds a duty, as an id, and never what is in that place. */
const isScopeOfDuty = (label: string, role: Role, mark: string) =>
  label === 'leading.duties' && role === 'operator' && mark === halves.teen.programmeId;

const before = await askEverything();

test('every query, by every role, about either side', () => {
  const grid = new Map(
    [...before].map(([label, cells]) => [label, roles.map((role) => markOf(cells[role].status))]),
  );
  expectGrids('queries.txt', 'Who may read what', roles, grid);
});

test('every answer is what the document says, field for field', () => {
  const faults = [...before].flatMap(([label, cells]) =>
    roles
      .filter((role) => cells[role].status === 200)
      .flatMap((role) => faultsOf(label.split(' ', 1)[0] ?? '', JSON.parse(cells[role].body))),
  );
  expect([...new Set(faults)]).toEqual([]);
  const view = JSON.parse(before.get('community.spaces')?.guest.body ?? '') as Spaces;
  const planted = (more: object) =>
    faultsOf('community.spaces', {
      ...view,
      spaces: view.spaces.map((one) => ({ ...one, ...more })),
    });
  expect(planted({})).toEqual([]);
  expect(planted({ colour: 'red' }).join()).toContain('additional properties');
  expect(planted({ slug: undefined }).join()).toContain('slug');
  expect(planted({ title: 7 }).join()).toContain('/title must be string');
});

test('no answer holds a name, an id or a word of the side that is hidden', () => {
  const leaks = [...before].flatMap(([label, cells]) =>
    roles.flatMap((role) =>
      hiddenFrom(role).flatMap((side) =>
        halves[side].marks
          .filter((mark) => cells[role].text.includes(mark) && !isScopeOfDuty(label, role, mark))
          .map((mark) => `${role} ${label}: ${mark}`),
      ),
    ),
  );
  expect(leaks).toEqual([]);
});

const ofAdults = ['leading.duties', 'admin.settings'];

test('whatever happens on one side, no answer to the other changes: no count, no order, no length', async () => {
  await seedHalf(cast, maker, 'teen', 'Quillon');
  const after = await askEverything();
  const changed = [...before].flatMap(([label, cells]) =>
    roles
      // Duties are adults' own matter: that there is one more is seen by operators, not for whom; so is one adult more.
      .filter(
        (role) =>
          hiddenFrom(role).includes('teen') && !(ofAdults.includes(label) && role === 'operator'),
      )
      .filter((role) => after.get(label)?.[role].text !== cells[role].text)
      .map((role) => `${role} ${label}`),
  );
  expect(changed).toEqual([]);
  await seedHalf(cast, maker, 'adult', 'Marlowe');
  const last = await askEverything();
  expect(
    [...after]
      .filter(([label, cells]) => last.get(label)?.teen.text !== cells.teen.text)
      .map(([label]) => label),
  ).toEqual([]);
});
