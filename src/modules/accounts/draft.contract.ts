import { z } from 'zod';

/** A form of a place, by its kind and the place's id; then, if it has several, the field. */
const form = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[a-z_.]+:[A-Za-z0-9:_.-]+$/, 'not_valid');

export const SaveDraft = z.strictObject({
  form,
  body: z.string().max(100_000, 'too_long'),
  /** How long ago it was typed, in milliseconds: clocks of devices differ. */
  age: z.number().int().min(0).max(1e12).meta({ format: 'int64' }).default(0),
  /** Which version of a text the words change. */
  base: z.string().max(100).optional(),
  /** What is chosen in the form beside the words, by the field and `:chosen`: without a name, what kind of thread. */
  chosen: z
    .record(form.regex(/:chosen$/, 'not_valid'), z.string().max(1000, 'too_long'))
    .refine((chosen) => Object.keys(chosen).length <= 60, 'too_long')
    .optional(),
});
/**
 * `newer`: what was typed later elsewhere, and so stands there, with what was `chosen` there; what was sent is kept
 * beside it.
 */
export type SavedDraft = {
  savedAt: Date;
  /** What stands there by now, where it is newer than what was sent; otherwise null. */
  newer: string | null;
  chosen: Record<string, string>;
};

/** The forms of one page, with commas between. */
export const Drafts = z.strictObject({ forms: z.string().min(1).max(8000) });

/**
 * By form: the words; with `:older` behind it what they replaced, with `:base` the version that they change, with
 * `:chosen` what is chosen in a field.
 */
export type DraftsView = { drafts: Record<string, string> };

export const DiscardDraft = z.strictObject({ form });

export const MyDrafts = z.strictObject({ form: form.optional() });

/** One form that was begun and not sent. */
export type DraftView = {
  form: string;
  /** The message that says what it is. */
  says: string;
  /** Where it stands and goes on; null where one does not read, or not write any more. */
  title: string | null;
  link: string | null;
  /** Its fields, each with what was typed, and with longer words that were typed over. */
  fields: { name: string; words: string; isOlder: boolean }[];
  /** Begun without one's name. */
  isAnonymous: boolean;
  /** More words than are shown in a list. */
  isCut: boolean;
  savedAt: Date;
};
export type MyDraftsView = { drafts: DraftView[] };
