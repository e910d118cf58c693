import type { Person } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';

/** Somebody does something by its name. */
export const does = async <Out>(
  cast: Cast,
  who: Person,
  name: string,
  input: object,
): Promise<Out> => {
  const useCase = cast.registry.useCases.get(name);
  if (useCase === undefined) throw new Error(`There is no ${name}`);
  return (await cast.as(who).does(useCase, input)) as Out;
};
