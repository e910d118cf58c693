import type { Tx } from '#platform/db/database.ts';
import type { Deps } from '#platform/perform.ts';

/**
 * The same deps on a transaction that is open already: each act still runs by its own rules, and
 * all of them commit together, or none.
 */
export function inOneTransaction(deps: Deps, tx: Tx<never>): Deps {
  const as = <Tables>() => tx as unknown as Tx<Tables>;
  return { ...deps, db: { ...deps.db, as, read: as, begin: (work) => work(as()) } };
}
