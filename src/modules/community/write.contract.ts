import { z } from 'zod';
import type { Side } from '#platform/actor.ts';
import type { Verdict } from '#platform/verdict.ts';
import { SpaceSlug, type NamedSpace, type Reads } from './space.contract.ts';

/** `nearSlug`: the space of the page where somebody pressed "Write". One they may not read is as none. */
export const WhereToWriteInput = z.strictObject({ nearSlug: SpaceSlug.optional() });

/** A space where the reader may write, with what one would like to know before choosing it. */
export type WritingSpace = NamedSpace & {
  /** The first lines of what it is for, as plain words. */
  about: string;
  side: Side;
  reads: Reads;
  parent: NamedSpace | null;
  welcome: boolean;
  forQuestions: boolean;
  allowsAnonymous: boolean;
};

export type WhereToWriteView = {
  near: WritingSpace | null;
  /** Where they are at home, or where somebody new begins; the likeliest first. */
  likely: WritingSpace[];
  others: WritingSpace[];
  can: { write: Verdict };
};

/** A title that is being typed. */
export const SimilarTo = z.strictObject({ title: z.string().trim().max(150, 'too_long') });

export type SimilarThread = { title: string; link: string; spaceTitle: string; answered: boolean };

export type SimilarView = {
  /** The words say that a life may be in danger: help stands there, and nothing else. */
  helpFirst: boolean;
  /** Five at most, the most alike first. */
  threads: SimilarThread[];
};
