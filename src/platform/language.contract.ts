import { z } from 'zod';

/** A language by its code. */
export const Locale = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}$/, 'choose_one');

/** In which language something is to be read, or the words of an act are; without it: the reader's, the first one's. */
export const InLanguage = z.union([z.literal('').transform(() => undefined), Locale]).optional();

/**
 * For a schema of words that may be in a further language: a title is asked for, unless nothing is written in that
 * language at all. Then it is not written in it any more.
 */
export const titled =
  (...others: string[]) =>
  (said: { title: string; locale?: string | undefined }, ctx: z.RefinementCtx): void => {
    const { title, locale } = said;
    const rest = others.map((name) => (said as Record<string, unknown>)[name]);
    if (title.length >= 2 || (locale !== undefined && saysNothing([title, ...rest]))) return;
    ctx.addIssue({ code: 'custom', path: ['title'], message: 'title_missing' });
  };

/** Whether there are no words in any of these. */
export const saysNothing = (fields: readonly unknown[]): boolean =>
  fields.every((one) => one === '' || (Array.isArray(one) && one.length === 0));

/** In which language what is shown is written, and in which there is more of it to read, the first one first. */
export type Languages = { language: string; languages: string[] };

/** A version in one language, as its authors see it: what they have of it, and how it stands to the first one. */
export type Version<Fields> = Fields & {
  locale: string;
  base: string;
  /** Nobody wrote it yet: its fields are empty. */
  isThere: boolean;
  /** The first words were changed after it was written. */
  isOlder: boolean;
};
