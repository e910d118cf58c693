import type { BlockTable } from '#modules/accounts/block.contract.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { NotificationsTables } from './tables.ts';

/** Our own tables, and who people are to each other. */
export type Joined = NotificationsTables & MemberCardTable & BlockTable;
