import { z } from 'zod';
import type { Side } from '#platform/actor.ts';
import type { Mark } from '#modules/accounts/profile.contract.ts';
import { InLanguage, titled, type Version } from '#platform/language.contract.ts';
import { Base, type Based } from '#platform/base.contract.ts';
import { Line, LineOrNone, Reason } from '#platform/text.contract.ts';

const Title = Line({ missing: 'title_missing', min: 2, max: 60 });
const About = z.string().trim().max(300, 'too_long').default('');

export const CreateBadge = z.strictObject({
  title: Title,
  about: About,
  side: z.enum(['adult', 'teen']).default('adult'),
  clientId: z.uuid().optional(),
});
export const EditBadge = z
  .strictObject({
    ...{ badge: z.uuid(), about: About, base: Base },
    title: LineOrNone({ missing: 'title_missing', max: 60 }),
    /** Without it, or in the language of the first words: those themselves are changed. */
    locale: InLanguage,
  })
  .superRefine(titled('about'));
/** To retire one, and to bring it back. */
export const OneBadge = z.strictObject({ badge: z.uuid() });
export const AwardBadge = z.strictObject({
  badge: z.uuid(),
  person: z.uuid('choose_somebody'),
  reason: Reason,
});
/** To take back what was given, and to give it back. */
export const OneAward = z.strictObject({ badge: z.uuid(), person: z.uuid(), reason: Reason });
export const BadgesOf = z.strictObject({ person: z.uuid() });

/** What of a badge is written in further languages. */
export type BadgeTexts = Record<'title' | 'about', string>;

export type BadgesView = {
  badges: (Based & {
    id: string;
    side: Side;
    title: string;
    about: string;
    isRetired: boolean;
    /** How it stands in each further language of the place. */
    versions: Version<BadgeTexts>[];
    holders: { id: string; name: string; awardedAt: Date; reason: string }[];
    /** From whom it was taken back last and who does not have it, the newest first; fifty at most. */
    taken: { id: string; name: string; takenAt: Date; reason: string }[];
  })[];
  /** Sides for which one may make and give badges. */
  sides: Side[];
  /** The language of first words. */
  language: string;
};
export type BadgesOfView = {
  badges: (Mark & { awardedAt: Date })[];
};
