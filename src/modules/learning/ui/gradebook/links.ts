import type { Translate } from '#lib/text/index.ts';
import {
  gradebookSorts,
  gradebookStates,
  type GradebookPage,
  type GradebookSort,
  type GradebookState,
} from '../../gradebook.contract.ts';
import { withQuery } from '../paths.ts';

/** What the reader has chosen; part of the address. */
export type Chosen = {
  path: string;
  state: GradebookState | null;
  name: string | null;
  sort: GradebookSort;
  after: string | null;
};

/** What an address chooses; what it says wrongly is not chosen. */
export function chosenFrom({ pathname, searchParams }: URL): Chosen {
  const get = (name: string) => searchParams.get(name) || null;
  const states: readonly GradebookState[] = [...gradebookStates, 'not_open_yet'];
  return {
    path: pathname,
    state: states.find((state) => state === get('state')) ?? null,
    name: get('name')?.slice(0, 60) ?? null,
    sort: gradebookSorts.find((sort) => sort === get('sort')) ?? 'name',
    after: get('after')?.slice(0, 300) ?? null,
  };
}

/** The same as input of the queries. */
export const inputOf = ({ state, name, sort, after }: Chosen) => ({
  sort,
  ...(state !== null && { state }),
  ...(name !== null && { name }),
  ...(after !== null && { after }),
});

type Changes = Partial<Pick<Chosen, 'state' | 'name' | 'sort' | 'after'>>;

/** The same page with something chosen differently; choosing begins again at the first page. */
export function choose(chosen: Chosen, changes: Changes): string {
  const { state, name, sort, after } = { ...chosen, after: null, ...changes };
  return withQuery(chosen.path, { state, name, sort: sort === 'name' ? null : sort, after });
}

/** Filters with their counts; a group nobody is in is left out, unless it is chosen. */
export const filterItems = (
  t: Translate,
  totals: GradebookPage<never>['totals'],
  chosen: Chosen,
  states: readonly GradebookState[],
) => [
  {
    text: t('register.all', { count: totals.people }),
    href: choose(chosen, { state: null }),
    current: chosen.state === null,
  },
  ...states
    .filter((state) => totals[state] > 0 || state === chosen.state)
    .map((state) => ({
      text: t(`register.state_${state}`, { count: totals[state] }),
      href: choose(chosen, { state }),
      current: chosen.state === state,
    })),
];

/** A column that sorts by a click on its head. */
export const sortable = (chosen: Chosen, sort: GradebookSort) => ({
  href: chosen.sort === sort ? undefined : choose(chosen, { sort }),
  sorted: chosen.sort === sort ? ('ascending' as const) : undefined,
});
