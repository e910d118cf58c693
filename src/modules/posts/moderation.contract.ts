import { z } from 'zod';
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
