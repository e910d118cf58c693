import type { Person } from '#platform/actor.ts';
import type { Cast } from '../cast/cast.ts';

/** Asks a question by its name, whichever module has it. */
export const asks = async <Out>(
  cast: Cast,
  who: Person,
  name: string,
  input: object = {},
): Promise<Out> => {
  const query = cast.registry.queries.get(name);
  if (query === undefined) throw new Error(`There is no ${name}`);
  return (await cast.as(who).asks(query, input)) as Out;
};
