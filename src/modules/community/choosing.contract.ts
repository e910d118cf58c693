import { z } from 'zod';
import { ChoosingFields, type ChosenView } from '#modules/posts/moderation.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import {
  byThread,
  ofThread,
  Sought,
  type ReadersView,
  type SoughtView,
} from './moderation.contract.ts';
import type { Named, NamedSpace } from './space.contract.ts';

/** Choosing posts of a thread. */
export const ChoosingInput = z
  .strictObject({ ...byThread, ...ChoosingFields.shape, sought: Sought.optional() })
  .superRefine(ofThread);

export type ChoosingView = ChosenView & {
  thread: Named & { id: string };
  space: NamedSpace & { id: string };
  /** With those that stand below them: how many posts go elsewhere with them. */
  going: number;
  /** Where they may have a thread of their own, and who reads there. */
  spaces: ReadersView[];
  readers: Omit<ReadersView, 'opens' | 'closes'>;
  target: SoughtView | null;
  can: Record<'hide' | 'split' | 'move', Verdict>;
};
