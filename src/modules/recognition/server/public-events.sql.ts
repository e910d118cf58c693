import type { Actor } from '#platform/actor.ts';
import { sql } from '#platform/db/sql.ts';
import { publicEvent, type PublicEvent } from '#platform/public-event.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { AwardData, type BadgeAwarded, type BadgeTaken } from '../public-events.contract.ts';

async function awardTold(
  { tx }: ReadCtx<never>,
  { side }: Actor,
  { badgeId: badge, personaId: person }: { badgeId: string; personaId: string },
) {
  const isTheirs = await sql`select from recognition.badge b
    join accounts.pub_member_card card on card.id = ${person}::uuid and card.side = b.side
    where b.id = ${badge}::uuid and b.side = ${side}`.any(tx);
  if (!isTheirs) return undefined;
  return { data: { badge, person }, link: `/people/${person}`, places: [], person };
}

export const publicEvents: readonly PublicEvent[] = [
  publicEvent<BadgeAwarded, typeof AwardData>({
    type: 'recognition.badge_awarded',
    about: 'Somebody was thanked with a badge, or one was given back.',
    data: AwardData,
    tell: awardTold,
  }),
  publicEvent<BadgeTaken, typeof AwardData>({
    type: 'recognition.badge_taken_back',
    about: 'A badge was taken back.',
    data: AwardData,
    tell: awardTold,
  }),
];
