import type { z } from 'zod';
import type { OutOf, ViewOf } from '#platform/use-case.ts';
import type { modules } from './modules.ts';

type Installed = (typeof modules)[number];
type UseCases = Installed['useCases'][number];
type Queries = Installed['queries'][number];
type Named<Entry, Name> = Extract<Entry, { name: Name }>;

/** Types of the registry, by name; for pages, which call it by name and hold no server code. */
export type UseCaseName = UseCases['name'];
export type QueryName = Queries['name'];
export type InputOf<Name extends UseCaseName | QueryName> = z.input<
  Named<UseCases | Queries, Name>['input']
>;
export type ResultOf<Name extends UseCaseName> = OutOf<Named<UseCases, Name>>;
export type View<Name extends QueryName> = ViewOf<Named<Queries, Name>>;
