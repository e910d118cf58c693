import { z } from 'zod';

/**
 * What cannot be seen: blanks, controls, marks that join, hide or turn; letters that are empty (U+2800,
 * the fillers of Hangul); signs that stand in for what is not there; marks without a letter to stand on.
 */
const UNSEEN =
  /[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}\u115f\u1160\u2800\u3164\uffa0\ufffc\u{1d159}]/gu;

/** Whether there is nothing to read in a text. The one place that says so. */
export const isBlank = (text: string): boolean => text.replace(UNSEEN, '') === '';

// Marks that turn the direction of what follows, and those that nobody sees.
const TURNING = /[\u202a-\u202e\u2066-\u2069\u061c]/gu;
const HIDDEN =
  /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u00ad\u034f\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;

/** A line that stands among others' words: nothing in it turns them round, hides, or breaks the line. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(TURNING, '')
    .replace(HIDDEN, '')
    // More marks above one letter than any script has would climb over the lines around it.
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();

/** Several lines; each may run in its own direction by its letters, and by nothing unseen. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(TURNING, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();

type Asked = { missing: string; min?: number; max: number };

/** Of nothing it is said that it is missing, of something that it is too short. */
const shortOr = (missing: string) => ({
  error: ({ input }: { input?: unknown }) => (input === '' ? missing : 'too_short'),
});

/** A line that is asked for: a title, a name of a thing. Of what cannot be seen it is not made. */
export const Line = ({ missing, min = 1, max }: Asked) =>
  z
    .string(missing)
    // A wall before the work; what is left of it is measured.
    .max(10 * max, 'too_long')
    .transform(oneLine)
    .pipe(z.string().min(min, shortOr(missing)).max(max, 'too_long'))
    .refine((text) => !isBlank(text), missing);

/** The same where all words of a thing may be left out together: how short it may be is said of the whole. */
export const LineOrNone = ({ missing, max }: Omit<Asked, 'min'>) =>
  z
    .string(missing)
    .max(10 * max, 'too_long')
    .transform((text) => (isBlank(text) ? '' : oneLine(text)))
    .pipe(z.string().max(max, 'too_long'));

/** A line that one may leave out; of what cannot be seen nothing is kept. */
export const OptionalLine = (max: number) =>
  z
    .string()
    .max(10 * max, 'too_long')
    .transform((text) => (isBlank(text) ? '' : oneLine(text)))
    .pipe(z.string().max(max, 'too_long'));

/** Words that are asked for, in as many lines as one likes. */
export const Text = ({ missing, min = 1, max }: Asked) =>
  z
    .string(missing)
    .trim()
    .min(min, shortOr(missing))
    .max(max, 'too_long')
    .refine((text) => !isBlank(text), missing);

/** Why somebody does what others are told of. */
export const Reason = Text({ missing: 'reason_missing', min: 3, max: 500 });
