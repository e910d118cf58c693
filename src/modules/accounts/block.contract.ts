import { z } from 'zod';
import { Limit, MomentCursor } from '#platform/paged.contract.ts';

export const OnePerson = z.strictObject({ person: z.uuid() });

/** Whom I blocked, the last one first. */
export const BlocksInput = z.strictObject({ after: MomentCursor, limit: Limit(100) });

export type BlocksView = {
  blocks: { person: string; name: string; at: Date }[];
  next: string | null;
};

/** The published view `accounts.pub_block`, for others' joins: who is out of whose sight, both ways. */
export type BlockTable = {
  'accounts.pub_block': { persona_id: string; hidden_id: string };
};

/** Two people are out of each other's sight from now on, or in it again. */
export type SightChanged = {
  type: 'accounts.sight_changed';
  payload: { personaIds: [string, string] };
};
