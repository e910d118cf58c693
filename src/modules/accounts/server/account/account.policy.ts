import type { Actor } from '#platform/actor.ts';
import { allow, deny, type Verdict } from '#platform/verdict.ts';

export const mayJoin = (actor: Actor): Verdict =>
  actor.accountId === null ? allow : deny('signed_in_already');

/** Outside a demo there is nobody to be: the answer is that of any unknown name. */
export const mayBeDemoPerson = (_actor: Actor, { isDemo }: { isDemo: boolean }): Verdict =>
  isDemo ? allow : deny('not_found');
