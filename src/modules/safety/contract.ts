/** Words that are about to become visible to others. */
export type Screened = {
  place: 'learning.post' | 'community.post' | 'community.space' | 'accounts.profile';
  /** Field name → text as typed. */
  texts: Record<string, string>;
};
/** `hold`: kept, seen by the author and by moderators only, until a person has looked. */
export type ScreenVerdict = 'show' | 'hold';

/** Limits of one text, in characters and links. Our own figures: a long evening's letter fits. */
export const MAX_TEXT = 10_000;
export const MAX_LINKS = 5;
