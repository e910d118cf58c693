import { expect, test } from 'vitest';
import type { GradebookState } from '../../gradebook.contract.ts';
import { PAGE, pageOf, type Filters } from './page.rules.ts';

const person = (name: string, options: { state?: GradebookState; days?: number } = {}) => ({
  id: name,
  name,
  state: options.state ?? ('underway' as const),
  since: new Date(Date.UTC(2026, 2, 1 + (options.days ?? 0))),
});
const progress = ({ state }: { state: GradebookState }) => (state === 'done' ? 1 : 0);
const names = (people: ReturnType<typeof person>[], filters: Partial<Filters> = {}) =>
  pageOf(people, { sort: 'name', ...filters }, progress).people.map(({ name }) => name);

const three = [
  person('Chidi', { days: 1 }),
  person('ánn', { days: 2, state: 'done' }),
  person('Ben', { days: 0, state: 'waiting' }),
];

test('People stand by name, by how far they are, or by how long they have been there', () => {
  expect(names(three)).toEqual(['ánn', 'Ben', 'Chidi']);
  expect(names(three, { sort: 'progress' })).toEqual(['Ben', 'Chidi', 'ánn']);
  expect(names(three, { sort: 'since' })).toEqual(['Ben', 'Chidi', 'ánn']);
});

test('A filter shows some and still counts all', () => {
  const page = pageOf(three, { sort: 'name', state: 'waiting' }, progress);
  expect(page.people.map(({ name }) => name)).toEqual(['Ben']);
  expect(page).toMatchObject({ found: 1, totals: { people: 3, done: 1, waiting: 1, underway: 1 } });
  expect(names(three, { name: 'CH' })).toEqual(['Chidi']);
});

test('Pages show everybody once, also when somebody leaves in between', () => {
  const many = Array.from({ length: 120 }, (_, i) => person(`P${String(i).padStart(3, '0')}`));
  const seen: string[] = [];
  let after: string | null | undefined;
  let people = many;
  do {
    const page = pageOf(people, { sort: 'name', after: after ?? undefined }, progress);
    seen.push(...page.people.map(({ name }) => name));
    after = page.after;
    people = people.filter(({ name }) => name !== 'P049');
  } while (after !== null);
  expect(seen).toEqual(many.map(({ name }) => name));
  expect(seen.length).toBeGreaterThan(2 * PAGE);
});

test.each(['', 'x', '%%%', 'bnVsbA', 'WzEsMl0'])(
  'A cursor that is not ours begins anew: %j',
  (after) => {
    expect(names(three, { after })).toHaveLength(3);
  },
);
