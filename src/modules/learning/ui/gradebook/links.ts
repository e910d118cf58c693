import type { z } from 'zod';
import type { Translate } from '#lib/text/index.ts';
import {
  GradebookFilters,
  type GradebookPage,
  type GradebookState,
} from '../../gradebook.contract.ts';
import { withQuery } from '../paths.ts';

export type Chosen = z.infer<typeof GradebookFilters> & { path: string };

/** What an address chooses; what it says wrongly is not chosen. */
export function chosenFrom({ pathname, searchParams }: URL): Chosen {
  const get = (name: string) => searchParams.get(name) || undefined;
  const { state, sort } = GradebookFilters.shape;
  return {
    path: pathname,
    state: state.safeParse(get('state')).data,
    name: get('name')?.slice(0, 60),
    sort: sort.safeParse(get('sort')).data ?? 'name',
    after: get('after')?.slice(0, 300),
  };
}

/** The same as input of the queries. */
export const inputOf = ({ path: _path, ...filters }: Chosen) => filters;

/** The same page with something chosen differently; choosing begins again at the first page. */
export function choose(chosen: Chosen, changes: Partial<Chosen>): string {
  const { path, state, name, sort, after } = { ...chosen, after: undefined, ...changes };
  return withQuery(path, { state, name, sort: sort === 'name' ? undefined : sort, after });
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
    href: choose(chosen, { state: undefined }),
    current: chosen.state === undefined,
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
export const sortable = (chosen: Chosen, sort: Chosen['sort']) => ({
  href: chosen.sort === sort ? undefined : choose(chosen, { sort }),
  sorted: chosen.sort === sort ? ('ascending' as const) : undefined,
});
