import { z } from 'zod';
import { IdCursor, Limit } from '#platform/paged.contract.ts';
import type { Side } from '#platform/actor.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { Line } from '#platform/text.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { Wide, Whole } from '#platform/whole.contract.ts';
import { Id, Words, type PostView } from '#modules/posts/contract.ts';
import { Day, type PlaceDate } from '#modules/posts/jump.contract.ts';
import { Zone } from '#platform/hours.contract.ts';
import { oneWay } from '#platform/slug.contract.ts';
import {
  bySpace,
  ofSpace,
  SpaceSlug,
  ThreadSlug,
  type Named,
  type NamedSpace,
} from './space.contract.ts';

export const threadKinds = ['talk', 'question', 'checkin', 'announcement'] as const;
/** How a conversation ends that is not closed for a rule. */
export const endings = ['finished', 'answered'] as const;
export type Ending = (typeof endings)[number];
export type ThreadKind = (typeof threadKinds)[number];

export const ThreadTitle = Line({ missing: 'title_missing', min: 3, max: 150 });

const Naming = {
  /** Without one's name, where the space allows it. */
  anonymous: Ticked,
  /** The words were begun without one's name. */
  begunAnonymous: Ticked,
  /** Where that is not possible: one's name may stand there. */
  byName: Ticked,
};

export const OpenThread = z.strictObject({
  space: Id,
  kind: z.enum(threadKinds, 'kind_missing').default('talk'),
  title: ThreadTitle,
  ...Words,
  ...Naming,
  /** Of a check-in: the last day on which it is offered at the top. */
  until: z
    .union([z.literal('').transform(() => undefined), z.iso.date('until_not_valid')])
    .optional(),
  /** The version of the space's guidelines that was read. */
  guidelines: Whole.min(0).optional(),
  /** The space where it was begun, when it was carried here: that draft goes too. */
  begunIn: Id.optional(),
  clientId: Id,
});

/** To a thread as a whole, or to a post of it. */
export const PostReply = z.strictObject({
  thread: Id,
  post: z.union([z.literal('').transform(() => undefined), Id]).optional(),
  ...Words,
  ...Naming,
  guidelines: Whole.min(0).optional(),
  clientId: Id,
});

/** What changed in a thread after a number: the `seq` of an earlier answer. */
export const ThreadChangesInput = z.strictObject({ thread: Id, after: Wide });
export const OneThread = z.strictObject({ thread: Id });
/** Places (seq) of the posts that a page showed. */
export const MarkSeen = z.strictObject({
  thread: Id,
  seqs: z.array(Whole.min(1)).min(1).max(100),
});
/**
 * A page of a thread in the order of reading: from the beginning, behind `after`, in front of `before`, about the
 * post `around`, `from` the first unread post, the latest or the end, or from a `day` on, as days are in
 * the time zone `zone` (in UTC without).
 */
export const ThreadInput = z
  .strictObject({
    thread: Id.optional(),
    spaceSlug: SpaceSlug.optional(),
    threadSlug: ThreadSlug.optional(),
    after: IdCursor,
    before: IdCursor,
    limit: Limit(20),
    around: Id.optional(),
    from: z.enum(['new', 'latest', 'end']).optional(),
    day: Day.optional(),
    zone: Zone.optional(),
    /** A post that the reader sent just now. */
    said: Id.optional(),
  })
  .superRefine(oneWay(['thread'], ['spaceSlug', 'threadSlug']));
/** An address of a thread, or of a space. */
export const MyWordsAtInput = z.strictObject({
  spaceSlug: SpaceSlug,
  threadSlug: ThreadSlug.optional(),
});
export type MyWordsAtView = { link: string };

/** What the page for opening a thread needs. */
/** `begunIn`: the space where it was begun; its draft is brought along where nothing was begun here. */
export const NewThreadInput = z
  .strictObject({ ...bySpace, begunIn: Id.optional() })
  .superRefine(ofSpace);

/** What opening gives back. `held`: it waits for a person to look at it. */
export type Opened = Record<'thread' | 'threadSlug' | 'space' | 'spaceSlug' | 'post', string> & {
  held: boolean;
};

/** Guidelines the reader has not agreed to yet, in their newest version. */
export type GuidelinesView = { version: number; html: string };

export type ThreadPlace = NamedSpace & {
  id: string;
  side: Side;
  isWelcome: boolean;
  allowsAnonymous: boolean;
  forQuestions: boolean;
  isPublic: boolean;
  isArchived: boolean;
  /** The first lines of what it is for, as plain words. */
  about: string;
  hasGuidelines: boolean;
  parent: NamedSpace | null;
};

export type Trace = {
  id: string;
  act: 'move' | 'merge' | 'split' | 'move_posts';
  at: Date;
  /** Came here, or went there. */
  came: boolean;
  /** A title or the name of a space; null where the reader may not see it. */
  other: string | null;
  spaceSlug: string | null;
  threadSlug: string | null;
};

export type ThreadView = Named & {
  id: string;
  /** How far it had come when it was read. */
  seq: number;
  kind: ThreadKind;
  space: ThreadPlace;
  /** Where this is to be read: another address than the one asked for when it was moved or merged. */
  canonical: { spaceSlug: string; threadSlug: string; around: string | null };
  createdAt: Date;
  closedAt: Date | null;
  /** It was closed because it came to its end: how, in which words, and whether whoever opened it said so. */
  ended: { as: Ending; words: string; byOpener: boolean } | null;
  pinnedAt: Date | null;
  featuredAt: Date | null;
  openUntil: Date | null;
  /** Seen by nobody but its author and those who look after the space. */
  isUnseen: boolean;
  /** By which rule, and why, it was hidden as a whole. */
  hidden: { rule: HouseRule | null; reason: string | null } | null;
  replies: number;
  /** To guests: how it begins may be told of it elsewhere. Not what was begun without a name, or tells of danger. */
  isTold: boolean;
  /** The opening post. In full on the first page only; `html` is there on every page, for a short form. */
  opening: PostView | null;
  /** Chosen answers, for the top of the first page. */
  accepted: PostView[];
  /** The page, in the order of reading, without the opening post. */
  posts: PostView[];
  isFirst: boolean;
  /** Cursors of the neighbouring pages. */
  previous: string | null;
  next: string | null;
  /** What one has not seen yet: how many, and the first of it. Null for guests and first visits. */
  unread: { count: number; first: string } | null;
  /** Seqs shown on this page that the reader had not seen. */
  unseen: number[];
  /** Where `from` or `day` leads. */
  jump: string | null;
  /** When something was said, to jump there; none where all stands on one page. */
  dates: PlaceDate[];
  follows: boolean;
  /** Where posts of this thread came from or went; what the reader may not see is not named. */
  traces: Trace[];
  guidelines: GuidelinesView | null;
  /** Of one's own words here, sent just now or begun: what may say that a life is in danger. By post, and by place of a draft. */
  helpBeside: string[];
  drafts: Record<string, string>;
  can: {
    reply: Verdict;
    anonymous: Verdict;
    follow: Verdict;
    accept: Verdict;
    moderate: boolean;
    /** Holds cases here: learns who wrote without a name, when somebody's safety asks for it. */
    reveal: boolean;
    editTitle: Verdict;
    /** Say that it came to its end, and that it goes on after all. */
    finish: Verdict;
    resume: Verdict;
  };
};

/** The thread with those posts only that changed; what is one's own beside them is not in it. */
export type ThreadChanges = ThreadView & {
  /** How far it had come when its posts were read. */
  until: number;
  /** More than posts changed, or too many. */
  isStale: boolean;
  isOpeningChanged: boolean;
  /** Posts that have no place on the page any more. */
  gone: string[];
};

export type NewThreadView = {
  /** The space from which the drafts were brought. */
  begunIn: string | null;
  space: ThreadPlace;
  guidelines: GuidelinesView | null;
  kinds: ThreadKind[];
  drafts: Record<string, string>;
  /** Of what was begun: what may say that a life is in danger. By its place. */
  helpBeside: string[];
  can: { open: Verdict; anonymous: Verdict };
};
