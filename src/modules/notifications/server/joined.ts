import type { BlockTable } from '#modules/accounts/block.contract.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { PubCommunityTables } from '#modules/community/published.contract.ts';
import type { PubPostTable, PubStepTable } from '#modules/learning/published.contract.ts';
import type { PubAwardTable } from '#modules/recognition/published.contract.ts';
import type { NotificationsTables } from './tables.ts';

/** Our own tables, and the published views that give their references words. */
export type Joined = NotificationsTables &
  MemberCardTable &
  BlockTable &
  PubPostTable &
  PubStepTable &
  PubCommunityTables &
  PubAwardTable;
