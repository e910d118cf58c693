import { z } from 'zod';
import { SpaceSlug, ThreadSlug, type Named, type NamedSpace } from './space.contract.ts';

/** A space's newest threads, or a thread's newest posts. */
export const FeedInput = z.strictObject({
  spaceSlug: SpaceSlug,
  threadSlug: ThreadSlug.optional(),
});

export type FeedEntry = {
  id: string;
  title: string;
  threadSlug: string;
  /** Null when it was written without a name, or by somebody who left. */
  author: string | null;
  anonymous: boolean;
  /** Of what was written without a name the full hour only. */
  at: Date;
  updated: Date;
  html: string;
  /** Where there is one, it stands in the place of the words. */
  contentNote: string;
};

/** As a guest reads it, whoever asks. */
export type FeedView = {
  id: string;
  space: NamedSpace;
  /** Null: of the whole space. */
  thread: Named | null;
  updated: Date;
  entries: FeedEntry[];
};

/** As many addresses as a map may hold. */
export const PLACES = 50_000;
/** The threads that were opened in a month. */
export const SiteMapInput = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not_valid')
    .optional(),
});

export type SiteMapView = {
  /** All months, as `2026-03`, the first one first. */
  months: string[];
  /** With the first month only; `languages`: all that they are written in, where those are several. */
  spaces: { slug: string; updated: Date | null; languages: string[] }[];
  threads: { spaceSlug: string; slug: string; updated: Date }[];
};
