import { z } from 'zod';
import type { Translate } from '#lib/text/index.ts';
import {
  GradebookFilters,
  type GradebookPage,
  type GradebookState,
} from '../../gradebook.contract.ts';
import { withQuery } from '../paths.ts';

export type Chosen = Omit<z.infer<typeof GradebookFilters>, 'after' | 'limit' | 'since'> & {
  path: string;
  after?: string | undefined;
  /** One person alone, where one writes to them. */
  person?: string | undefined;
};

/** What an address chooses; what it says wrongly is not chosen. */
export function chosenFrom(
  { pathname, searchParams }: URL,
  otherwise: Chosen['sort'] = 'name',
): Chosen {
  const get = (name: string) => searchParams.get(name) || undefined;
  const { state, sort, waits, still } = GradebookFilters.shape;
  return {
    path: pathname,
    state: state.safeParse(get('state')).data,
    name: get('name')?.slice(0, 60),
    waits: waits.safeParse(get('waits')).data,
    still: still.safeParse(get('still')).data,
    sort: sort.safeParse(get('sort') ?? otherwise).data ?? otherwise,
    person: z.uuid().safeParse(get('person')).data,
    after: get('after')?.slice(0, 600),
  };
}

/** The same as input of the queries; those that ask for nobody alone do not know of one. */
export const inputOf = ({ path: _path, person, ...filters }: Chosen) => ({
  ...filters,
  ...(person !== undefined && { person }),
});

/** The same page with something chosen differently; choosing begins again at the first page. */
export function choose(chosen: Chosen, changes: Partial<Chosen>): string {
  const { path, sort, still, ...rest } = { ...chosen, after: undefined, ...changes };
  return withQuery(path, {
    ...rest,
    still: still?.toString(),
    sort: sort === 'name' ? undefined : sort,
  });
}

/** Whether somebody is looked for, beside where people stand. */
export const hasChosen = ({ name, waits, still }: Chosen): boolean =>
  name !== undefined || waits !== undefined || still !== undefined;

/** In which order people may be shown. */
export const orders = ['name', 'progress', 'moved'] as const satisfies Chosen['sort'][];

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
