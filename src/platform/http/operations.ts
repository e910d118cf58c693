import type { Registry } from '../registry.ts';
import type { AnyQuery, AnyUseCase } from '../use-case.ts';
import { Refusal } from '../verdict.ts';

type Known = Pick<Registry, 'queries' | 'useCases'>;

/** The operation of this name that is offered. Throws Refusal: not_found, with the name that may have been meant. */
export function operationOf(registry: Known, name: string): AnyQuery | AnyUseCase {
  const found = registry.queries.get(name) ?? registry.useCases.get(name);
  if (found !== undefined && isOffered(found)) return found;
  const like = nameLike(registry, name) ?? 'undefined';
  throw new Refusal('not_found', 'no_such_operation', { params: { like } });
}

const isOffered = (one: AnyQuery | AnyUseCase) => one.kind === 'query' || one.internal !== true;

/** What can be sent to it, for `Allow`. */
export const verbsOf = ({ kind }: Pick<AnyQuery | AnyUseCase, 'kind'>): readonly string[] =>
  kind === 'query' ? ['GET', 'HEAD', 'OPTIONS'] : ['POST', 'OPTIONS'];

/** Throws Refusal where it is asked for by another verb than its own. */
export function checkVerb(operation: Pick<AnyQuery | AnyUseCase, 'kind'>, method = ''): void {
  const verbs = verbsOf(operation);
  if (!verbs.includes(method))
    throw new Refusal('method_not_allowed', 'method_not_allowed', {
      params: { allow: verbs.join(', ') },
    });
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');

/** The same letters between other marks, or the same verb in another module. Only names that everybody may read. */
function nameLike({ queries, useCases }: Known, name: string): string | undefined {
  const wished = plain(name.slice(0, 100));
  if (wished === '') return undefined;
  const offered = [...queries.values(), ...useCases.values()].filter(isOffered);
  const verb = plain(name.slice(0, 100).split(/[./]/).at(-1) ?? '');
  const verbOf = (one: string) => plain(one.split('.')[1] ?? '');
  return (
    offered.find((one) => plain(one.name) === wished) ??
    offered.find((one) => verbOf(one.name) === verb)
  )?.name;
}
