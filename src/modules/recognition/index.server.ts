import type { Tx } from '#platform/db/database.ts';
import type { Module } from '#platform/registry.ts';
import { awardBadge } from './server/award-badge.ts';
import { badgeIdsOf } from './server/badge.sql.ts';
import { badges, badgesOf as badgesOfPerson } from './server/badges.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import type { RecognitionTables } from './server/tables.ts';
import { takeBackBadge } from './server/take-back-badge.ts';
import { createBadge, editBadge, retireBadge } from './server/manage-badges.ts';

export { recognitionPersonal } from './server/personal/personal.ts';

/** The badges a person holds, as ids; asked once per request. */
export const badgesOf = (tx: unknown, personaId: string): Promise<string[]> =>
  badgeIdsOf(tx as Tx<RecognitionTables>, personaId);

export const recognition = {
  useCases: [createBadge, editBadge, retireBadge, awardBadge, takeBackBadge],
  queries: [badges, badgesOfPerson],
  handlers: [onSideChanged],
} as const satisfies Module;
