import type { NewRow } from '#platform/db/columns.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from './tables.ts';

/** A transaction, or a connection for reading, that knows the tables of accounts. */
export type T = Tx<AccountsTables>;

/** A new row of one of them. */
export type New<Table extends keyof AccountsTables> = NewRow<AccountsTables[Table]>;

/** What another module calls with is typed for its own tables. */
export const mine = (tx: unknown): T => tx as T;

/** Whether a statement found or changed anything. */
export const any = async (query: { executeTakeFirst(): Promise<unknown> }): Promise<boolean> =>
  (await query.executeTakeFirst()) !== undefined;
