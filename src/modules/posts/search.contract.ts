import { z } from 'zod';
import { Limit, sealedCursor } from '#platform/paged.contract.ts';
import type { By } from './contract.ts';
import { Day } from './jump.contract.ts';
import { Zone } from '#platform/hours.contract.ts';

/** Letters of a question that are read; what is longer is cut there, and the page says so. */
export const LONGEST_QUESTION = 200;

/** An empty field of a form is no filter. */
const field = <Inner extends z.ZodType>(inner: Inner) =>
  z.union([z.literal('').transform(() => undefined), inner]).optional();

/** Which way of looking found it, and there by which rank, time and id. */
const SearchCursor = sealedCursor((text) => {
  const said = /^([012])\.(\d{1,17})\.(\d{1,17})\.([\da-f-]{36})$/.exec(text);
  const [, stage = '', first = '', time = '', id = ''] = said ?? [];
  return said === null ? undefined : { stage: Number(stage), first, time, id };
});

export const SearchInput = z.strictObject({
  /** Words; "in quotes" as they stand, -without. */
  q: z.string().trim().max(4_000, 'too_long').default(''),
  /** The key of a space or a programme. */
  scopeKey: field(z.string().max(120)),
  kind: field(z.string().regex(/^[a-z]{1,20}$/, 'not_valid')),
  /** A person's name. What was written without a name is never found by it. */
  by: field(z.string().trim().max(60)),
  /** Accepted answers, and the questions that have one. */
  accepted: field(z.enum(['yes', 'on'])),
  /** Days, both included, as they are in the time zone `zone` (Asia/Tokyo); in UTC without. */
  from: field(Day),
  to: field(Day),
  zone: field(Zone),
  order: z.enum(['best', 'newest']).default('best'),
  /** The words as they are typed, with no mistake forgiven. */
  exact: field(z.enum(['yes', 'on'])),
  after: SearchCursor,
  limit: Limit(20),
});
export type SearchAsked = z.infer<typeof SearchInput>;

/** Text in pieces: what was looked for, and what stands around it. Never HTML. */
export type Pieces = { text: string; hit: boolean }[];

/** A space or a programme; `language`: in which its title is read, where that is known. */
export type Scoped = { title: string; language: string | null; link: string };

export type FoundPost = {
  id: string;
  /** Null when it was written without a name, or by somebody who left. */
  by: By;
  at: Date;
  accepted: boolean;
  /** What its place is called, and where in it it stands. */
  title: Pieces;
  link: string;
  scope: Scoped;
  /** Empty where a note stands before the words. */
  excerpt: Pieces;
  contentNote: string;
};

export type SearchView = {
  /** The words that were looked for. */
  q: string;
  /** Nothing to look for: `empty`, or only words as little as "the". */
  nothing: 'empty' | 'little' | null;
  /** It was longer than what is read. */
  cut: boolean;
  /** The words that were looked for instead, because those typed are found nowhere. */
  corrected: string | null;
  /** Not all the words stand together anywhere: these posts have some of them. */
  onlySome: boolean;
  /** No person or space of that name is there for the reader. */
  unknown: 'by' | 'space' | null;
  /** The words say that a life may be in danger: help stands first, whatever is found. */
  helpFirst: boolean;
  /** Where the reader may say it themselves; asked for where help stands first, or where nothing was found. */
  rooms: Scoped[];
  posts: FoundPost[];
  /** Best first: only this many of the newest were compared. */
  comparedNewest: number | null;
  next: string | null;
  /** Spaces and programmes whose names have the words in them. */
  named: Scoped[];
  /** To choose from. */
  spaces: { key: string; title: string; language: string | null }[];
  kinds: string[];
};
