import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { NewRow } from '#platform/db/columns.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import * as platform from '#platform/use-case.ts';
import type { LearningTables } from './tables.ts';

/** The tables of learning, and the faces of people. */
export type Tables = LearningTables & MemberCardTable;
export type T = Tx<Tables>;
export type R = ReadTx<Tables>;
export type Ctx = platform.Ctx<Tables>;
export const useCase = platform.useCase<Tables>();
export const query = platform.query<Tables>();

/** A new row of a table of learning. */
export type New<Table extends keyof LearningTables> = NewRow<LearningTables[Table]>;
