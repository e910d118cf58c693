import { z } from 'zod';
import { Id } from '#modules/posts/contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { Sought, type ReadersView, type SoughtView } from './moderation.contract.ts';
import type { Named, NamedSpace } from './space.contract.ts';

/**
 * Choosing posts of a thread: those that are chosen, and a page of the others behind or in front of one. `between`: all
 * between the first and the last chosen are as well.
 */
export const ChoosingInput = z.strictObject({
  thread: z.string().max(120),
  posts: z
    .string()
    .max(40 * 200)
    .optional(),
  after: Id.optional(),
  before: Id.optional(),
  between: Ticked,
  into: Sought.optional(),
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

export type ChoosingView = {
  thread: Named & { id: string };
  space: NamedSpace & { id: string };
  posts: ChoosableView[];
  /** Cursors of the neighbouring pages. */
  previous: string | null;
  next: string | null;
  /** In the order of the thread. */
  chosen: ChoosableView[];
  /** More stand between them than can be chosen at once. */
  isTooMuch: boolean;
  /** With those that stand below them: how many posts go elsewhere with them. */
  going: number;
  /** Where they may have a thread of their own, and who reads there. */
  spaces: ReadersView[];
  readers: Omit<ReadersView, 'opens' | 'closes'>;
  target: SoughtView | null;
  can: Record<'hide' | 'split' | 'move', Verdict>;
};
