import { z } from 'zod';

/** A language by its code. */
export const Locale = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}$/, 'choose_one');

/** In which language something is to be read, or the words of an act are; without it: the reader's, the first one's. */
export const InLanguage = z.union([z.literal('').transform(() => undefined), Locale]).optional();

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
