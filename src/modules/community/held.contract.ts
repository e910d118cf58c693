import { z } from 'zod';
import { Limit, MomentCursor, type Moment } from '#platform/paged.contract.ts';
import type { HoldReason } from '#modules/safety/contract.ts';
import { port } from '#platform/port.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** A page of what waits, longest first. */
export const HeldInput = z.strictObject({ after: MomentCursor, limit: Limit(20) });
type HeldPage = { after?: Moment | undefined; limit: number };

/** What else waits for whoever may decide, that is no post: one more than a page holds, longest first; and how much, counted no further. */
export const alsoHeld = port<{
  list(ctx: ReadCtx, page: HeldPage): Promise<HeldRow[]>;
  count(ctx: ReadCtx, most: number): Promise<number>;
}>('community.also_held', 'many');

/** What waits, longest first. `looks`: who else looks where the reader does; in these places, or everywhere. */
export type HeldQueueView = {
  held: HeldView[];
  next: string | null;
  count: number;
  looks: { id: string; name: string; where: string[] | null }[];
};
export type HeldCountView = { count: number };

/** Of what sort it is; each is decided by acts of its own module. */
export type HeldKind = 'thread' | 'step' | 'profile';

/** A post that waits for somebody to look at it, or a profile. */
export type HeldView = {
  kind: HeldKind;
  post: string;
  /** Since when. */
  at: Date;
  /** The space or programme; empty where it stands in none: a profile. */
  scopeTitle: string;
  title: string;
  /** Where it is looked after. */
  link: string;
  /** Null where it was written without a name, or somebody has left. */
  author: { id: string; name: string } | null;
  isAnonymous: boolean;
  note: string;
  /** As its readers would have it; null where it is no post: then all of it is in `begins`. */
  html: string | null;
  /** Its first words; all of them where it is short. */
  begins: string;
  /** Whether there is more of it. */
  isLong: boolean;
  /** When it was changed last, for what is looked at; empty where never. */
  seen: string;
  /** Null where its words of now would not have it wait: they were changed since, or a check failed. */
  why: HoldReason | null;
};

/** The same as it is found: `texts` are all that was looked at, as typed. */
export type HeldRow = Pick<
  HeldView,
  'kind' | 'post' | 'at' | 'scopeTitle' | 'title' | 'link' | 'isAnonymous' | 'note' | 'html'
> & {
  authorId: string | null;
  authorName: string | null;
  changedAt: Date | null;
  texts: string[];
};
