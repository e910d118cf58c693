import { z } from 'zod';

export const OnePerson = z.strictObject({ person: z.uuid() });

export type BlocksView = {
  blocks: { person: string; name: string; at: Date }[];
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
