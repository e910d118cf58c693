import { z } from 'zod';
import { Id } from '#modules/posts/contract.ts';
import {
  ChoosingFields,
  type ChoosableView,
  type ChosenView,
} from '#modules/posts/moderation.contract.ts';
import { Reason } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { byStep, ofStep, type Named, type NamedIn } from './programme.contract.ts';

/** Choosing posts of a discussion. `deed`: several that were hidden at once, to be given back. */
export const ChoosingInput = z
  .strictObject({ ...byStep, ...ChoosingFields.shape, deed: Id.optional() })
  .superRefine(ofStep);
/** `deed`: the id of what hid several at once, as the log has it. */
export const RestorePosts = z.strictObject({ deed: Id, reason: Reason });

export type ChoosingView = ChosenView & {
  programme: NamedIn;
  step: Named;
  /** What one deed hid, as far as it is hidden still; null where none is asked for. */
  hidden: { deed: string; posts: ChoosableView[] } | null;
  can: Record<'hide' | 'restore', Verdict>;
};
