import { z } from 'zod';
import { Id } from '#modules/posts/contract.ts';
import { chosenId, oneWay } from '#platform/slug.contract.ts';
import { ThreadSlug, type Named, type NamedSpace, type Reads } from './space.contract.ts';
import { endings, ThreadTitle } from './thread.contract.ts';
import { Chosen, Rule, type ModeratedPost } from '#modules/posts/moderation.contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { OptionalLine, Reason } from '#platform/text.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

export const CloseThread = z.strictObject({ thread: Id, rule: Rule, reason: Reason });
/** It came to its end: nobody broke a rule. `words` stand in the thread. */
export const FinishThread = z.strictObject({
  thread: Id,
  as: z.enum(endings, 'ending_missing'),
  words: OptionalLine(200).default(''),
});
export const ModerateThread = z.strictObject({ thread: Id, reason: Reason });
/** `moreRead`: it is meant that people may read it there who may not read it here. */
export const MoveThread = z.strictObject({
  thread: Id,
  space: chosenId('space_missing'),
  moreRead: Ticked,
  rule: Rule,
  reason: Reason,
});
/** `into`: the thread that stays. */
export const MergeThread = z.strictObject({
  thread: Id,
  into: chosenId('thread_missing'),
  moreRead: Ticked,
  rule: Rule,
  reason: Reason,
});
/**
 * Posts with everything below them; the earliest opens the new thread. `space`: where that stands, if not beside the
 * one they come from; `moreRead` as for moving.
 */
export const SplitThread = z.strictObject({
  posts: Chosen,
  title: ThreadTitle,
  space: z.union([z.literal('').transform(() => undefined), Id]).optional(),
  moreRead: Ticked,
  rule: Rule,
  reason: Reason,
});
/** Posts with everything below them, to another thread; `into` and `moreRead` as for putting threads together. */
export const MovePosts = z.strictObject({
  posts: Chosen,
  into: chosenId('thread_missing'),
  moreRead: Ticked,
  rule: Rule,
  reason: Reason,
});
/** `deed`: its id in the log; `moreRead` as for moving, for what was said since can be read there, too. */
export const UndoAct = z.strictObject({ deed: Id, moreRead: Ticked, reason: Reason });
/** What is set apart is set apart for all; no reason is asked for. */
export const MarkThread = z.strictObject({ thread: Id });

/** Done with a thread: those who wrote there are told. */
export const threadActs = [
  'close',
  'finish',
  'reopen',
  'move',
  'merge',
  'split',
  'move_posts',
  'hide_thread',
  'show_thread',
  'undo',
] as const;
/** What those are told of who wrote there; of an undoing, what it undid. */
export type ToldAct =
  (typeof threadActs)[number] | `undo_${Exclude<(typeof threadActs)[number], 'undo'>}`;
export const toldActs: readonly ToldAct[] = threadActs.flatMap((act): ToldAct[] =>
  act === 'undo' ? [act] : [act, `undo_${act}`],
);
/** What sets a thread apart, or does no longer. */
export type Mark = 'pin' | 'unpin' | 'feature' | 'unfeature';
/** Done with a post: its author is told. */
export const postActs = ['hide', 'restore', 'release', 'reveal'] as const;
/** Done with several posts of a thread as one deed: each author is told, of their own. */
export type Together = 'hide_posts';
export type Act = (typeof threadActs)[number] | (typeof postActs)[number] | Mark | Together;
/** What can be undone from the log. */
export type Undoable = Exclude<(typeof threadActs)[number], 'undo'> | Mark | Together;

/** One act in the log, or one that concerns me. Names are those of today. */
export type ActView = {
  id: string;
  act: Act;
  at: Date;
  rule: HouseRule | null;
  reason: string | null;
  /** Who did it; null where they have left. For staff only. */
  by: { id: string; name: string } | null;
  /**
   * Whose words it was done with, as far as they bear a name: the first few; `opened`: with a whole thread, which they
   * opened. For staff only.
   */
  whose: { people: { id: string; name: string }[]; nameless: boolean; opened: boolean } | null;
  /** Where it was done; null where one may not read it any more. */
  place: { title: string; link: string } | null;
  /** What was undone, where this is an undoing. */
  undid: Undoable | null;
  /** It was done again, where its undoing was undone. */
  isUndoing: boolean;
  can: { undo: Verdict };
  /** Where a post that is hidden is given back. */
  givesBack: string | null;
  /** Where it went to or came from, in words of then. */
  from: string | null;
  to: string | null;
  /** With how many posts it was done, where with several. */
  count: number | null;
};

/** Words of the title of another thread, or its slug or address: it is said back before anything is done. */
export const Sought = z.string().trim().max(500, 'too_long');

/** How these readings are told of a thread. */
export const byThread = { thread: Id.optional(), threadSlug: ThreadSlug.optional() };
export const ofThread = oneWay(['thread'], ['threadSlug']);
export type AtThread = { [One in keyof typeof byThread]?: string | undefined };

/** The page from which a thread, or one post of it, is looked after. */
export const ModerationInput = z
  .strictObject({ ...byThread, post: Id.optional(), sought: Sought.optional() })
  .superRefine(ofThread);

export type ModerationView = {
  thread: Named & {
    id: string;
    closedAt: Date | null;
    pinnedAt: Date | null;
    featuredAt: Date | null;
    hiddenAt: Date | null;
    /**
     * How much an act concerns: posts, hidden ones too, and how many people wrote them; how many of them others do not
     * see now, and how many replies they do.
     */
    posts: number;
    writers: number;
    unseen: number;
    replies: number;
  };
  space: NamedSpace & { id: string };
  /** The post that was chosen. */
  post:
    (ModeratedPost & { isOpening: boolean } & { can: { split: Verdict; reveal: Verdict } }) | null;
  /** Where the thread may be moved, and who reads there. */
  spaces: ReadersView[];
  target: SoughtView | null;
  /** Who reads where it is. */
  readers: Omit<ReadersView, 'opens' | 'closes'>;
  /** What was done here before, newest first; the last thirty. */
  acts: ActView[];
  can: Record<'close' | 'reopen' | 'hide' | 'show' | 'mark' | 'moderate', Verdict>;
};

/**
 * What was asked for by `sought`: that thread and who reads there, or those whose titles have the words, or why there is
 * none.
 */
export type SoughtView = {
  sought: string;
  found: TargetView | null;
  offered: {
    id: string;
    slug: string;
    title: string;
    spaceTitle: string;
    replies: number;
    at: Date;
  }[];
  why: string | null;
};

/** A thread that would stay, and the space where it stands. */
export type TargetView = Named & { space: ReadersView };

/**
 * Who reads in a space: duties, and badges by their titles, for which it is kept. `opens`: people who may not
 * read it now; `closes`: people who may read it now may not read it there.
 */
export type ReadersView = {
  id: string;
  title: string;
  reads: Reads;
  readDuties: string[];
  badges: string[];
  opens: boolean;
  closes: boolean;
};
