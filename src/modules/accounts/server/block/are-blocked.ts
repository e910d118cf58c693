import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';
import { accountsApart } from './block.sql.ts';

/**
 * Whether two accounts must not be brought together: one blocked the other, under whatever name. For
 * matching and private contact alone; what is merely seen goes by the pair of personas.
 */
export const areBlocked = (tx: unknown, one: string, other: string): Promise<boolean> =>
  accountsApart(tx as Tx<AccountsTables>, one, other);
