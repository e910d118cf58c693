import { port } from '#platform/port.contract.ts';

/** Words that are about to become visible to others. */
export type Screened = {
  /** What they will be: `module.thing`. */
  place: `${string}.${string}`;
  /** Field name → text as typed. */
  texts: Record<string, string>;
};
/** `hold`: kept, seen by the author and by moderators only, until a person has looked. */
export type ScreenVerdict = 'show' | 'hold';
/** Why words wait: several addresses among few words. */
export type HoldReason = 'mostly_links';

/** For modules that safety stands on, and that can therefore not call `screen()`. */
export const screening = port<(ctx: unknown, screened: Screened) => Promise<ScreenVerdict>>(
  'safety.screening',
  'one',
);

/**
 * Whether words that somebody typed to look for something say that a life may be in danger: then help stands
 * first, whatever is found. What was asked is kept nowhere.
 */
export const danger = port<(ctx: unknown, words: string) => Promise<boolean>>(
  'safety.danger',
  'one',
);

/** Limits of one text, in characters and links. Our own figures: a long evening's letter fits. */
export const MAX_TEXT = 10_000;
export const MAX_LINKS = 5;
