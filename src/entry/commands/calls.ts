import { system } from '#platform/actor.ts';
import { ask, perform } from '#platform/perform.ts';
import type { InputOf, QueryName, ResultOf, UseCaseName, View } from '../registry.ts';
import type { App } from '../app.ts';

/** As the system, with the same policies and the same audit as on the pages. */
export const doing = <Name extends UseCaseName>(
  { deps, registry }: App,
  name: Name,
  input: InputOf<Name>,
): Promise<ResultOf<Name>> => {
  const useCase = registry.useCases.get(name);
  if (useCase === undefined) throw new Error(`There is no ${name}.`);
  return perform(deps, system, useCase, input, { network: 'local' }) as Promise<ResultOf<Name>>;
};

export const asking = <Name extends QueryName>(
  { deps, registry }: App,
  name: Name,
  input: InputOf<Name>,
): Promise<View<Name>> => {
  const query = registry.queries.get(name);
  if (query === undefined) throw new Error(`There is no ${name}.`);
  return ask(deps, system, query, input) as Promise<View<Name>>;
};
