import type { Actor } from './actor.ts';
import { covers } from './scope.contract.ts';
import type { Scopes } from './scopes.ts';
import { Refusal } from './verdict.ts';

/**
 * Judges whether the token that somebody acts by may do this at all; what its owner may is judged as always.
 * Asked once for each call. Throws Refusal.
 */
export function checkScope({ token }: Actor, name: string, scopes: Scopes): void {
  if (token === null) return;
  const needed = scopes.get(name) ?? null;
  if (needed === null) throw new Refusal('forbidden', 'session_only');
  if (!covers(token.scopes, needed))
    throw new Refusal('forbidden', 'scope_missing', { params: { scope: needed } });
}
