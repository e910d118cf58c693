import type { GradebookSort, GradebookState } from '../../gradebook.contract.ts';
import { alphabetical } from '../counting/alphabetical.rules.ts';

type InGradebook = { id: string; name: string; state: GradebookState; since: Date };
export type Filters = {
  state?: GradebookState | undefined;
  name?: string | undefined;
  sort: GradebookSort;
  after?: string | undefined;
};
export type Paged<P> = {
  totals: { people: number } & Record<GradebookState, number>;
  found: number;
  people: P[];
  after: string | null;
};

export const PAGE = 50;

/**
 * Counts, filters, sorts and cuts a gradebook. The cursor names the last person seen and what they
 * were sorted by, so that a page goes on at the right place after somebody moved on or left.
 */
export function pageOf<P extends InGradebook>(
  people: readonly P[],
  filters: Filters,
  progressOf: (person: P) => number,
): Paged<P> {
  const keyOf = (person: P): Key => sortKey(person, filters.sort, progressOf);
  const found = people
    .filter(({ state }) => filters.state === undefined || state === filters.state)
    .filter(({ name }) => contains(name, filters.name))
    .map((person) => ({ person, key: keyOf(person) }))
    .sort((a, b) => compare(a.key, b.key));
  const last = readCursor(filters.after);
  const from = last === null ? 0 : found.findIndex(({ key }) => compare(key, last) > 0);
  const page = from === -1 ? [] : found.slice(from, from + PAGE);
  const end = page.at(-1);
  const more = from !== -1 && from + PAGE < found.length;
  return {
    totals: totalsOf(people),
    found: found.length,
    people: page.map(({ person }) => person),
    after: more && end !== undefined ? writeCursor(end.key) : null,
  };
}

/** A number first, then the name, then the id: no two people have the same key. */
type Key = readonly [number, string, string];

function sortKey<P extends InGradebook>(
  person: P,
  sort: GradebookSort,
  progressOf: (person: P) => number,
): Key {
  const { name, id } = person;
  switch (sort) {
    case 'name':
      return [0, name, id];
    case 'progress':
      return [progressOf(person), name, id];
    case 'since':
      return [person.since.getTime(), name, id];
  }
}

const compare = (a: Key, b: Key): number =>
  a[0] - b[0] || alphabetical(a[1], b[1]) || alphabetical(a[2], b[2]);

const contains = (name: string, part: string | undefined): boolean =>
  part === undefined || name.toLowerCase().includes(part.toLowerCase());

function totalsOf(people: readonly InGradebook[]): Paged<never>['totals'] {
  const totals = {
    people: people.length,
    done: 0,
    underway: 0,
    waiting: 0,
    not_begun: 0,
    taken_back: 0,
    not_open_yet: 0,
  };
  for (const { state } of people) totals[state] += 1;
  return totals;
}

const writeCursor = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** A cursor that is not ours starts from the beginning. */
function readCursor(cursor: string | undefined): Key | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(key) || key.length !== 3) return null;
    const [number, name, id] = key as unknown[];
    return typeof number === 'number' && typeof name === 'string' && typeof id === 'string'
      ? [number, name, id]
      : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}
