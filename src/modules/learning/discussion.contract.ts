import { z } from 'zod';
import { IdCursor, Limit } from '#platform/paged.contract.ts';
import {
  Body,
  ContentNote,
  Id,
  Words,
  type PostView,
  type Sent as Posted,
} from '#modules/posts/contract.ts';
import { Day, type PlaceDate } from '#modules/posts/jump.contract.ts';
import { Zone } from '#platform/hours.contract.ts';
import type { ModeratedPost } from '#modules/posts/moderation.contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { Wide, Whole } from '#platform/whole.contract.ts';
import type { WaitingPeer } from './home.contract.ts';
import { InLanguage } from '#platform/language.contract.ts';
import { Base } from '#platform/base.contract.ts';
import type { RuleSince } from './rules.contract.ts';
import {
  AsLearner,
  byStep,
  ofStep,
  type Missing,
  type StepView,
  type TakenBack,
} from './programme.contract.ts';

/** One field per question, in their order. */
const Fields = {
  parts: z.array(Body, 'words_missing').min(1, 'words_missing').max(50),
  contentNote: ContentNote,
  clientId: Id,
};

export const PostAnswer = z.strictObject({ step: Id, ...Fields });
export const EditAnswer = z.strictObject({ post: Id, ...Fields, base: Base });
/** To an answer, or to a reply. */
export const PostReply = z.strictObject({ post: Id, ...Words, clientId: Id });

/**
 * A page of a discussion, the newest answers first: behind `after`, in front of `before`, from
 * the thread of `around` on, or the one `thread` with all its replies; or where the latest post is, or
 * the first from a `day` on, as days are in the time zone `zone` (in UTC without).
 */
export const DiscussionInput = z
  .strictObject({
    ...byStep,
    before: IdCursor,
    after: IdCursor,
    limit: Limit(20),
    around: Id.optional(),
    thread: Id.optional(),
    /** A reply that is shown in any case, where its thread is. */
    also: Id.optional(),
    filter: z.enum(['unanswered']).optional(),
    from: z.enum(['latest']).optional(),
    day: Day.optional(),
    zone: Zone.optional(),
    /** To be read in another language than one's own. */
    language: InLanguage,
    /** `learner`: by one who writes it as by somebody who has not begun; of no effect for others. */
    as: AsLearner,
  })
  .superRefine(ofStep);

/** Places (seq) of the posts that a page showed. */
export const MOST_SEEN = 1_200;
export const MarkSeen = z.strictObject({
  step: Id,
  seqs: z.array(Whole.min(1)).min(1).max(MOST_SEEN),
});

/** What changed in a discussion after a number: the `seq` of an earlier answer. */
export const DiscussionChangesInput = z.strictObject({
  step: Id,
  after: Wide,
});

/** What a post counts as. `peer`: to whom it was said; `because` a key of the messages. */
export type Counted = {
  counts: 'answer' | 'reply' | 'nothing';
  peer: string | null;
  because: string | null;
};

export type DiscussionProgress =
  'not_started' | 'answer_missing' | 'waiting_for_peer' | 'reply_to_a_peer' | 'completed';

/** Where somebody stands. */
export type Stands = {
  progress: DiscussionProgress;
  missing: Missing;
};
/** What sending gives back: what was recognised, and where one stands now. */
export type Sent = Posted & Counted & Stands;

export type StepPost = PostView & {
  isHost: boolean;
  counted: Counted;
  /** For those who look after the programme. */
  moderating: Pick<ModeratedPost, 'seen' | 'can'> | null;
};
export type AnswerView = StepPost & {
  firstReplyWanted: boolean;
  replies: StepPost[];
  /** More replies than are shown here. */
  moreReplies: number;
};

/** A post of mine, as evidence: what it counted as, or why not. */
export type MyPost = {
  id: string;
  at: Date;
  counted: Counted;
  toName: string | null;
  state: 'shown' | 'held' | 'deleted' | 'hidden';
  /** Why it was taken away, and by whom. */
  removal: { rule: HouseRule | null; reason: string; by: string | null; at: Date } | null;
};

export type DiscussionView = StepView & {
  /** How far it had come when it was read. */
  seq: number;
  host: { id: string; name: string | null } | null;
  questions: string[];
  requires: { answer: boolean; repliesToPeers: number; minWords: number; minReplyWords: number };
  /** What was changed since one began, and is not done: one may finish by either. */
  ruleSince: RuleSince | null;
  /** Null for guests, and for those who are not enrolled and have posted nothing. */
  mine: {
    enrolled: boolean;
    state: DiscussionProgress;
    missing: Missing;
    completedAt: Date | null;
    takenBack: TakenBack | null;
    posts: MyPost[];
  } | null;
  /** One's own answer, on every page. */
  myAnswer: AnswerView | null;
  /** Peers who have had no reply yet. */
  waiting: Omit<WaitingPeer, 'programme' | 'step'>[];
  /** Everybody else's, newest first. */
  answers: AnswerView[];
  /** Since one was here: the first post that one has not seen, and how many (100: or more). */
  unread: { count: number; first: string } | null;
  /** Where `from` or `day` leads. */
  jump: string | null;
  /** When something was said, to jump there; none where all stands on one page. */
  dates: PlaceDate[];
  /** Places of what is shown here for the first time. */
  unseen: number[];
  /** Cursors of the neighbouring pages. */
  next: string | null;
  previous: string | null;
  /** Of one's own words here, sent just now or begun: what may say that a life is in danger. By post, and by place of a draft. */
  helpBeside: string[];
  /** Place → text being typed, of the posts and fields shown here. */
  drafts: Record<string, string>;
  can: Record<'answer' | 'reply' | 'seePeers' | 'author' | 'gradebook' | 'moderate', Verdict>;
};

/** The posts that changed, each by itself, an answer with its fields. */
export type DiscussionChanges = Pick<
  DiscussionView,
  'id' | 'seq' | 'slug' | 'programme' | 'questions' | 'requires'
> & {
  /** Too many changed: the page is fetched. */
  isStale: boolean;
  posts: (StepPost | AnswerView)[];
  /** Posts that have no place on the page any more. */
  gone: string[];
};
