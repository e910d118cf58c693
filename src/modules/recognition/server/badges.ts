import { isSignedIn } from '#platform/actor.policy.ts';
import { baseOf } from '#platform/base.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { firstLanguage, versionFor } from '#platform/languages/translating.ts';
import { query } from '#platform/use-case.ts';
import { BadgesOf, type BadgesOfView, type BadgesView } from '../contract.ts';
import { maySeeBadges, sidesThanked } from './badge.policy.ts';
import { badgesSeenBy, listBadges } from './badge.sql.ts';
import { textsOf } from './texts.rules.ts';
import type { RecognitionTables } from './tables.ts';

export const badges = query<RecognitionTables>()({
  name: 'recognition.badges',
  about: 'All badges, with who holds them and what for. For operators.',
  may: maySeeBadges,
  statements: 2,
  async read({ tx, actor, settings }): Promise<BadgesView> {
    const sides = sidesThanked(actor).filter((side) => side === 'adult' || settings.TEEN_SIDE);
    const rows = await listBadges(tx, sides);
    const language = firstLanguage(null, settings);
    const ids = rows.map(({ id }) => id);
    const written = ids.length === 0 ? [] : await versionsOf(tx, ids, null);
    const further = settings.LANGUAGES.filter((one) => one !== language);
    return {
      badges: rows.map((badge) => ({
        ...badge,
        base: baseOf(textsOf(badge).original),
        versions: further.map((locale) => versionFor(textsOf(badge), locale, written)),
        holders: badge.holders.map((one) => ({ ...one, awardedAt: new Date(one.awardedAt) })),
        taken: badge.taken.map((one) => ({ ...one, takenAt: new Date(one.takenAt) })),
      })),
      sides,
      language,
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
