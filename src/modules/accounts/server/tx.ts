import * as platform from '#platform/use-case.ts';
import type { NewRow } from '#platform/db/columns.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { AccountsTables } from './tables.ts';

/** A transaction that knows the tables of accounts, and what they can only be read from. */
export type T = Tx<AccountsTables>;
export type R = ReadTx<AccountsTables>;

/** Acts and questions of this module, and what they work with. */
export const useCase = platform.useCase<AccountsTables>();
export const query = platform.query<AccountsTables>();
export type Ctx = platform.Ctx<AccountsTables>;
export type ReadCtx = platform.ReadCtx<AccountsTables>;
export type PrepareCtx = platform.PrepareCtx<AccountsTables>;

/** A new row of one of them. */
export type New<Table extends keyof AccountsTables> = NewRow<AccountsTables[Table]>;

/** Whether a statement of the builder found or changed anything. */
export const any = async (query: { executeTakeFirst(): Promise<unknown> }): Promise<boolean> =>
  (await query.executeTakeFirst()) !== undefined;
