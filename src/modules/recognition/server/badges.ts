import { isSignedIn } from '#platform/actor.policy.ts';
import { baseOf } from '#platform/base.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { BadgesOf, type BadgesOfView, type BadgesView } from '../contract.ts';
import { maySeeBadges, sidesThanked } from './badge.policy.ts';
import { badgesSeenBy, listBadges } from './badge.sql.ts';
import type { RecognitionTables } from './tables.ts';

export const badges = query<RecognitionTables>()({
  name: 'recognition.badges',
  about: 'All badges, with who holds them and what for. For operators.',
  may: maySeeBadges,
  statements: 1,
  async read({ tx, actor, settings }): Promise<BadgesView> {
    const sides = sidesThanked(actor).filter((side) => side === 'adult' || settings.TEEN_SIDE);
    const rows = await listBadges(tx, sides);
    return {
      badges: rows.map((badge) => ({
        ...badge,
        base: baseOf(pick(badge, 'title', 'about')),
        holders: badge.holders.map((one) => ({ ...one, awardedAt: new Date(one.awardedAt) })),
      })),
      sides,
    };
  },
});

export const badgesOf = query<RecognitionTables>()({
  name: 'recognition.badges_of',
  about: 'The badges of a person on my side.',
  input: BadgesOf,
  may: isSignedIn,
  statements: 1,
  read: async ({ tx, actor }, { person }): Promise<BadgesOfView> => ({
    badges: await badgesSeenBy(tx, actor, person),
  }),
});
