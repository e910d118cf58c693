import { z } from 'zod';
import { port } from '#platform/port.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** Whom an act of power is about: found by part of a name, chosen by id. */
export const ChoosingInput = z.strictObject({
  who: z.string().trim().max(60, 'too_long').default(''),
  person: z.uuid().optional(),
  side: z.enum(['adult', 'teen']).default('adult'),
});

/** The beginning of what somebody said last; empty where it is folded beneath a note. */
export type LastWords = { beginning: string; at: Date };
/** By the ids of people: what they said last with their name, where the reader may read it. */
export const lastWords = port<
  (ctx: ReadCtx<never>, people: readonly string[]) => Promise<ReadonlyMap<string, LastWords>>
>('accounts.last_words', 'one');

/** Enough to tell somebody from whoever has nearly their name. */
export type Choosable = {
  id: string;
  name: string;
  avatar: string | null;
  /** Null where their page is closed to the reader. */
  since: Date | null;
  said: LastWords | null;
};
export type ChoosingView = {
  people: Choosable[];
  /** There are more: a longer part of the name finds fewer. */
  isCut: boolean;
  chosen: Choosable | null;
};
/** What was found, and what was typed for it; `isSought`: somebody was looked for, perhaps by no name at all. */
export type Choosing = ChoosingView & { who: string; isSought: boolean };
