import * as platform from '#platform/use-case.ts';
import type { BlockTable } from '#modules/accounts/block.contract.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { NotificationsTables } from './tables.ts';

/** Our own tables, and who people are to each other. */
export type Joined = NotificationsTables & MemberCardTable & BlockTable;

export type Ctx = platform.Ctx<Joined>;
export type ReadCtx = platform.ReadCtx<Joined>;
export const useCase = platform.useCase<Joined>();
export const query = platform.query<Joined>();
