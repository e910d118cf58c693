import type { Database, Tx } from '#platform/db/database.ts';
import type { Deps } from '#platform/perform.ts';

/**
 * The same deps on a transaction that is open already: each act still runs by its own rules, and
 * all of them commit together, or none.
 */
export function inOneTransaction(deps: Deps, tx: unknown): Deps {
  const joined = new Proxy(tx as Tx<never>, {
    get(target, name) {
      if (name === 'transaction') return () => ({ execute: (work: Work) => work(target) });
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const as = <Tables>() => joined as unknown as Tx<Tables>;
  const db: Database = { ...deps.db, as, read: as };
  return { ...deps, db };
}

type Work = (tx: Tx<never>) => Promise<unknown>;
