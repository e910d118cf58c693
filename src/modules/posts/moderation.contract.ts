import { z } from 'zod';
import { IdCursor, Limit } from '#platform/paged.contract.ts';
import { houseRules } from '#modules/safety/rules.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import { Reason } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { Id } from './contract.ts';

export const Rule = z.enum(houseRules, 'rule_missing');

/** Both are told to the author: who is not told why can neither mend it nor contest it. */
const Hidden = { post: Id, rule: Rule, reason: Reason };
/** `waits`: it is meant as long as others do not see it; who let it be seen meanwhile is not overruled. */
export const HidePost = z.strictObject({ ...Hidden, waits: Ticked });
export const RestorePost = z.strictObject({ post: Id, reason: Reason });
/** `seen` says which words were looked at: when they were changed last, or empty where never. */
export const ReleasePost = z.strictObject({
  post: Id,
  seen: z.union([z.literal(''), z.iso.datetime()]).optional(),
});
export const RevealAuthor = z.strictObject({ post: Id, reason: Reason });

/** Posts of one place that are chosen at once, at most. */
export const MOST_CHOSEN = 50;
/** Of one place; several in a form are one list, or ids with commas between them. */
export const Chosen = z.preprocess(
  (said) => (typeof said === 'string' ? said.split(',').filter((id) => id !== '') : said),
  z.array(Id, 'posts_missing').min(1, 'posts_missing').max(MOST_CHOSEN, 'too_many_chosen'),
);
/** Alone, without what stands below them. */
export const HidePosts = z.strictObject({ posts: Chosen, rule: Rule, reason: Reason });
/** The first so many of a list, or of ids with commas between them; what is none is no post. */
const Asked = z.preprocess(
  (said) =>
    [...new Set(typeof said === 'string' ? said.split(',') : Array.isArray(said) ? said : [])]
      .filter((id) => Id.safeParse(id).success)
      .slice(0, MOST_CHOSEN),
  z.array(Id),
);
/**
 * Those that are chosen, and a page of the others behind or in front of one. `between`: all between the first and the
 * last chosen are as well.
 */
export const ChoosingFields = z.object({
  posts: Asked.optional(),
  after: IdCursor,
  before: IdCursor,
  limit: Limit(50),
  between: Ticked,
});

/** A post as it stands in a list to choose from. */
export type ChoosableView = {
  id: string;
  author: { id: string; name: string } | null;
  isAnonymous: boolean;
  isMine: boolean;
  at: Date;
  /** Its first words. */
  begins: string;
  isOpening: boolean;
  isReply: boolean;
  state: 'shown' | 'hidden' | 'held';
};
export type ChosenView = {
  posts: ChoosableView[];
  /** Cursors of the neighbouring pages. */
  previous: string | null;
  next: string | null;
  /** In the order of their place. */
  chosen: ChoosableView[];
  /** More stand between them than can be chosen at once. */
  isTooMuch: boolean;
};

/** A post as those see it who look after its place: its words as its readers have them. */
export type ModeratedPost = {
  id: string;
  html: string;
  note: string;
  /** Null where it was written without a name, or somebody has left. */
  author: { id: string; name: string } | null;
  isAnonymous: boolean;
  at: Date;
  /** When it was changed last, for what is looked at; empty where never. */
  seen: string;
  state: 'shown' | 'hidden' | 'held' | 'deleted';
  can: { hide: Verdict; restore: Verdict; release: Verdict };
};
