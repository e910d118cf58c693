import { z } from 'zod';
import { MAX_TEXT } from '#modules/safety/contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { Slug, type StepKind, type StepOnPath } from './programme.contract.ts';

/** One text of a post. Its length and links are screening's business; this is only a wall. */
const Text = z.string('words_missing').trim().min(1, 'words_missing').max(100_000, 'too_long');
const Parts = z.array(Text, 'words_missing').min(1, 'words_missing').max(50);
const Id = z.uuid();
const Reason = z.string('reason_missing').trim().min(3, 'reason_missing').max(500, 'too_long');

/** One field per question, in their order. */
export const PostAnswer = z.strictObject({ step: Id, parts: Parts, clientId: Id });
export const EditAnswer = z.strictObject({ post: Id, parts: Parts, clientId: Id });
/** To an answer, or to a reply. */
export const PostReply = z.strictObject({ post: Id, body: Text, clientId: Id });
export const EditPost = z.strictObject({ post: Id, body: Text, clientId: Id });
export const OnePost = z.strictObject({ post: Id });
/** `seen` says which words were looked at: when they were changed last, or empty where never. */
export const ReleasePost = z.strictObject({
  post: Id,
  seen: z.union([z.literal(''), z.iso.datetime()]).optional(),
});
export const RemovePost = z.strictObject({ post: Id, reason: Reason });
/** Rendering is work for everybody's server: no more of it than an answer may have. */
export const Preview = z.strictObject({
  parts: z
    .array(z.string().max(MAX_TEXT, 'text_too_long'))
    .max(12, 'text_too_long')
    .refine((parts) => parts.join('').length <= 2 * MAX_TEXT, 'text_too_long'),
});

/**
 * A page of a discussion: the newest answers, those older than `before`, newer than `after`, from
 * the thread of `around` on, or the one `thread` with all its replies.
 */
export const DiscussionInput = z.strictObject({
  programme: Slug,
  step: Slug,
  before: Id.optional(),
  after: Id.optional(),
  around: Id.optional(),
  thread: Id.optional(),
  /** A reply that is shown in any case, where its thread is. */
  also: Id.optional(),
  filter: z.enum(['unanswered']).optional(),
});

export type Member = { id: string; name: string | null };

/** What a post counts as. `to` is the peer it was addressed to; `because` a key of the messages. */
export type Counted = {
  counts: 'answer' | 'reply' | 'nothing';
  to: string | null;
  because: string | null;
};

export type DiscussionProgress =
  'not_started' | 'answer_missing' | 'waiting_for_peer' | 'reply_to_a_peer' | 'completed';

/** What sending gives back: what was recognised, and where one stands now. */
export type Sent = Counted & {
  post: string;
  /** It waits for a person to look at it, and counts from then on. */
  held: boolean;
  progress: DiscussionProgress;
  missing: { answer: boolean; replies: number };
};

/** `source` only for one's own. */
export type PartView = { question: string; html: string; source: string | null };
/** What a post said before; for its author and for moderators. */
export type EarlierView = { replacedAt: Date; body: string; parts: string[] };

export type PostView = {
  id: string;
  /** Null where somebody has left. */
  author: (Member & { avatar: string | null }) | null;
  isMine: boolean;
  isHost: boolean;
  at: Date;
  editedAt: Date | null;
  /** Taken away, and shown as a place only, because others replied. */
  /** `hidden`: one of the two has blocked the other; only where others replied below. */
  gone: 'deleted' | 'removed' | 'held' | 'hidden' | null;
  held: boolean;
  html: string;
  /** Own posts only: what the edit form begins with. */
  source: string | null;
  earlier: EarlierView[];
  hearts: number;
  hearted: boolean;
  counted: Counted;
  can: {
    reply: Verdict;
    edit: Verdict;
    delete: Verdict;
    remove: Verdict;
    release: Verdict;
    heart: Verdict;
  };
};
export type ReplyView = PostView & {
  /** Whom it is addressed to, where that is not the one who opened the thread. */
  inReplyTo: { post: string | null; name: string | null } | null;
};
export type AnswerView = PostView & {
  parts: PartView[];
  firstReplyWanted: boolean;
  replies: ReplyView[];
  /** More replies than are shown here. */
  moreReplies: number;
};

/** A post of mine, as evidence: what it counted as, or why not. */
export type MyPost = {
  id: string;
  at: Date;
  counted: Counted;
  toName: string | null;
  state: 'shown' | 'held' | 'deleted' | 'removed';
  /** Why it was taken away, and by whom. */
  removal: { reason: string; by: string | null; at: Date } | null;
};

export type DiscussionView = {
  id: string;
  slug: string;
  title: string;
  html: string;
  videoUrl: string | null;
  programme: { id: string; slug: string; title: string };
  course: { title: string; position: number; steps: StepOnPath[] };
  host: Member | null;
  questions: string[];
  requires: { answer: boolean; repliesToPeers: number; minWords: number };
  /** Null for guests, and for those who are not enrolled and have posted nothing. */
  mine: {
    enrolled: boolean;
    state: DiscussionProgress;
    missing: { answer: boolean; replies: number };
    completedAt: Date | null;
    takenBack: { at: Date; reason: string } | null;
    posts: MyPost[];
  } | null;
  /** One's own answer, on every page. */
  myAnswer: AnswerView | null;
  /** The step after this one, once it may be opened. */
  next: { slug: string; title: string; kind: StepKind } | null;
  /** Peers who have had no reply yet. */
  waiting: {
    post: string;
    id: string | null;
    name: string | null;
    avatar: string | null;
    at: Date;
  }[];
  /** Everybody else's, newest first. */
  answers: AnswerView[];
  /** Cursors of the neighbouring pages. */
  older: string | null;
  newer: string | null;
  /** Place → text being typed, of the posts and fields shown here. */
  drafts: Record<string, string>;
  can: {
    answer: Verdict;
    reply: Verdict;
    seePeers: Verdict;
    author: Verdict;
    gradebook: Verdict;
  };
};
