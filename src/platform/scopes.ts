import type { Level } from './scope.contract.ts';
import type { AnyQuery, AnyUseCase } from './use-case.ts';

/**
 * The one scope that each operation needs of a token; null: no token may ask for it, whatever it has. What
 * is not in here (timers, what was never declared) no token may, either.
 */
export type Scopes = ReadonlyMap<string, string | null>;

/** Put together from the registry's own kinds, so that nothing new is open to tokens that were made for less. */
export function scopesOf(
  entries: Iterable<AnyQuery | AnyUseCase>,
  sessionOnly: readonly string[],
): Scopes {
  const never = new Set(sessionOnly);
  const offered = [...entries].filter((one) => one.kind === 'query' || one.internal !== true);
  return new Map(
    offered.map((one) => [
      one.name,
      never.has(one.name) ? null : `${one.name.split('.')[0]}:${levelOf(one)}`,
    ]),
  );
}

function levelOf(entry: AnyQuery | AnyUseCase): Level {
  if (entry.kind === 'query') return 'read';
  return entry.power === undefined ? 'write' : 'manage';
}

/** All that can be given to a token: each level, and each of a module that has something at it. */
export const scopesOffered = (scopes: Scopes): string[] => {
  const own = new Set([...scopes.values()].filter((scope) => scope !== null));
  return ['read', 'write', 'manage', ...[...own].sort()];
};
