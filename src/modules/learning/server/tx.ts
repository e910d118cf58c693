import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { NewRow } from '#platform/db/columns.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { LearningTables } from './tables.ts';

/** The tables of learning, and the faces of people. */
export type Tables = LearningTables & MemberCardTable;
export type T = Tx<Tables>;
export type R = ReadTx<Tables>;

/** A new row of a table of learning. */
export type New<Table extends keyof LearningTables> = NewRow<LearningTables[Table]>;
