import type { Actor } from '#platform/actor.ts';
import { sql } from '#platform/db/sql.ts';
import { publicEvent, type PublicEvent } from '#platform/public-event.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { AwardData, type BadgeAwarded, type BadgeTaken } from '../public-events.contract.ts';
import { seesBadgesOf } from './badge.sql.ts';

/** What whoever looks at that page sees now: that they have the badge, or that they have it no more. */
const awardTold =
  (has: boolean) =>
  async (
    { tx }: ReadCtx<never>,
    reader: Actor,
    { badgeId: badge, personaId: person }: { badgeId: string; personaId: string },
  ) => {
    const isSeen = await sql`select from recognition.badge b
      join accounts.pub_member_card card on card.id = ${person}::uuid and card.side = b.side
      where b.id = ${badge}::uuid and ${seesBadgesOf(reader)} and ${has} = exists (
        select from recognition.award a where a.badge_id = b.id and a.persona_id = card.id)`.any(
      tx,
    );
    if (!isSeen) return undefined;
    return { data: { badge, person }, link: `/people/${person}`, places: [], person };
  };

export const publicEvents: readonly PublicEvent[] = [
  publicEvent<BadgeAwarded, typeof AwardData>({
    type: 'recognition.badge_awarded',
    about: 'Somebody was thanked with a badge, or one was given back.',
    data: AwardData,
    tell: awardTold(true),
  }),
  publicEvent<BadgeTaken, typeof AwardData>({
    type: 'recognition.badge_taken_back',
    about: 'A badge was taken back.',
    data: AwardData,
    tell: awardTold(false),
  }),
];
