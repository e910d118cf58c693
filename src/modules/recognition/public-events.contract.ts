import { z } from 'zod';
import { idOf } from '#platform/public-event.contract.ts';

type OfAward = { badgeId: string; personaId: string };
/** Given, or given back. */
export type BadgeAwarded = { type: 'recognition.badge_awarded'; payload: OfAward };
export type BadgeTaken = { type: 'recognition.badge_taken_back'; payload: OfAward };

/** What programs elsewhere are told of them. */
export const AwardData = z.strictObject({
  badge: idOf('The badge.'),
  person: idOf('Whose it is, or was.'),
});
