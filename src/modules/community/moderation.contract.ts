import { z } from 'zod';
import { Id } from '#modules/posts/contract.ts';
import type { Named } from './space.contract.ts';
import { ThreadTitle } from './thread.contract.ts';
import { Rule, type ModeratedPost } from '#modules/posts/moderation.contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { Reason } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

export const CloseThread = z.strictObject({ thread: Id, rule: Rule, reason: Reason });
export const ModerateThread = z.strictObject({ thread: Id, reason: Reason });
export const MoveThread = z.strictObject({ thread: Id, space: Id, rule: Rule, reason: Reason });
/** `into` is the slug or the address of the thread that stays. */
export const MergeThread = z.strictObject({
  thread: Id,
  into: z.string('thread_missing').trim().min(1, 'thread_missing').max(500, 'too_long'),
  reason: Reason,
});
/** Top-level posts, with everything below them; the earliest opens the new thread. */
export const SplitThread = z.strictObject({
  posts: z.array(Id, 'posts_missing').min(1, 'posts_missing').max(50, 'too_long'),
  title: ThreadTitle,
  reason: Reason,
});
/** What is set apart is set apart for all; no reason is asked for. */
export const MarkThread = z.strictObject({ thread: Id });

/** The log of one space, or of all that one looks after; older than the act `before`. */
export const LogInput = z.strictObject({
  space: z.string().max(80).optional(),
  before: Id.optional(),
});
export const MyActsInput = z.strictObject({ before: Id.optional() });

/** Done with a thread: who opened it is told. */
export const threadActs = ['close', 'reopen', 'move', 'merge', 'split'] as const;
/** What sets a thread apart, or does no longer. */
export type Mark = 'pin' | 'unpin' | 'feature' | 'unfeature';
export type Act = (typeof threadActs)[number] | Mark | 'hide' | 'restore' | 'release' | 'reveal';

/** One act in the log, or one that concerns me. Names are those of today. */
export type ActView = {
  id: string;
  act: Act;
  at: Date;
  rule: HouseRule | null;
  reason: string | null;
  /** Who did it; null where they have left. For staff only. */
  by: { id: string; name: string } | null;
  /** Where it was done; null where one may not read it any more. */
  place: { title: string; link: string } | null;
  /** Where it went to or came from, in words of then. */
  from: string | null;
  to: string | null;
};

/** A post that waits for somebody to look at it. */
export type HeldView = {
  post: string;
  at: Date;
  scope: string;
  title: string;
  /** Where it is looked after. */
  link: string;
};

export type LogView = {
  space: Named | null;
  /** What waits in these spaces, oldest first; on the first page alone. */
  held: HeldView[];
  acts: ActView[];
  older: string | null;
};
export type MyActsView = { acts: ActView[]; older: string | null };

/** The page from which a thread, or one post of it, is looked after. */
export const ModerationInput = z.strictObject({
  thread: z.string().max(120),
  post: Id.optional(),
});

export type ModerationView = {
  thread: Named & {
    id: string;
    closedAt: Date | null;
    pinnedAt: Date | null;
    featuredAt: Date | null;
  };
  space: Named & { id: string };
  /** The post that was chosen. */
  post: (ModeratedPost & { can: { split: Verdict; reveal: Verdict } }) | null;
  /** Where the thread may be moved. */
  spaces: { id: string; title: string }[];
  /** What was done here before, newest first; the last thirty. */
  acts: ActView[];
  can: { close: Verdict; reopen: Verdict; moderate: Verdict };
};
