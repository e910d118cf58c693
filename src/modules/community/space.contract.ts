import { z } from 'zod';
import { Limit, MomentCursor, SinceHour } from '#platform/paged.contract.ts';
import { oneWay, slug } from '#platform/slug.contract.ts';
import type { By } from '#modules/posts/contract.ts';
import { port } from '#platform/port.contract.ts';
import { Line, LineOrNone, Reason } from '#platform/text.contract.ts';
import { Base } from '#platform/base.contract.ts';
import { InLanguage, Locale, titled } from '#platform/language.contract.ts';
import type { Languages } from '#platform/language.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { Side } from '#platform/actor.ts';
import type { ThreadKind } from './thread.contract.ts';

/** A badge that a space may be kept for. */
export type Key = { id: string; title: string };
/** Badges by name, for whoever gives them. */
export const keys = port<(ctx: ReadCtx) => Promise<readonly Key[]>>('community.keys', 'many');

/** Words that stand for pages in addresses, and so for no space. */
export const reservedSpaceSlugs: readonly string[] = ['new', 'edit', 'about', 'feed'];

/** How something is called, and its part of an address. */
export type Named = { id: string; slug: string; title: string };
/** The language in which one reads it; null where it is the first one, and nobody said which that is. */
export type ReadIn = { language: string | null };
export type NamedSpace = Named & ReadIn;
export type SpaceBeside = NamedSpace & { followed: boolean };

export const SpaceSlug = slug(80);
export const ThreadSlug = slug(120);
/** How readings are told of a space. */
export const bySpace = { space: z.uuid().optional(), spaceSlug: SpaceSlug.optional() };
export const ofSpace = oneWay(['space'], ['spaceSlug']);
/** The same where it may be left out. */
export const ofSpaceOrNone = oneWay(['space'], ['spaceSlug'], []);
export type AtSpace = { [One in 'space' | 'spaceSlug']?: string | undefined };

const Title = Line({ missing: 'title_missing', min: 2, max: 60 });
const About = z.string().trim().max(2_000, 'too_long').default('');
const Guidelines = z.string().trim().max(8_000, 'too_long').default('');

/** Several boxes of one name: a form sends nothing, one word, or a list. */
const several = <Each extends z.ZodType<string>>(each: Each) =>
  z
    .union([z.array(each).max(20), each.transform((one) => [one])])
    .default([])
    .transform((all) => [...new Set(all)]);

/** Duties for whose holders a space may be kept. */
export const namedDuties = ['mentor', 'host', 'moderator', 'operator', 'case_holder'] as const;
const Duty = z.enum(namedDuties);

export const readsOptions = ['everyone', 'members', 'holders'] as const;
export const writesOptions = ['readers', 'holders', 'staff'] as const;
export type Reads = (typeof readsOptions)[number];
export type Writes = (typeof writesOptions)[number];

const fields = {
  title: Title,
  about: About,
  guidelines: Guidelines,
  isWelcome: Ticked,
  allowsAnonymous: Ticked,
  /** What is begun here is a question. */
  forQuestions: Ticked,
  writes: z.enum(writesOptions).default('readers'),
  writeDuties: several(Duty),
  writeBadges: several(z.uuid()),
  /** Which language its texts are first written in; without it: the first of the place's, or what was said before. */
  language: InLanguage,
};

/** For whose holders it is kept, where it is for some. */
const readers = { readDuties: several(Duty), readBadges: several(z.uuid()) };
const readBy = {
  ...{ reads: z.enum(readsOptions), ...readers },
  within: z
    .array(z.strictObject({ id: z.uuid(), reads: z.enum(readsOptions), ...readers }))
    .max(200)
    .default([]),
};

export const CreateSpace = z.strictObject({
  ...{ ...fields, reads: z.enum(readsOptions).default('members'), ...readers },
  side: z.enum(['adult', 'teen']).default('adult'),
  /** The space it stands in; empty: it stands by itself. */
  parent: z.union([z.literal('').transform(() => null), z.uuid().nullable()]).default(null),
  clientId: z.uuid(),
});
export const EditSpace = z.strictObject({ ...fields, space: z.uuid(), base: Base });
/**
 * `moreRead`: it is meant that people may read there from now on who may not yet. `within`: sub-forums that go along,
 * as long as the same people read them as the space, and who reads each of them then: so what closed with it opens again.
 */
export const ChangeReaders = z.strictObject({
  ...{ space: z.uuid(), ...readBy },
  ...{ moreRead: Ticked, reason: Reason, base: Base },
});
/** Of all that: who is to read. */
export const ReadBy = z.object(readBy);
/** The same in a further language. */
export const TranslateSpace = z
  .strictObject({
    ...{ space: z.uuid(), locale: Locale, about: About, guidelines: Guidelines, base: Base },
    title: LineOrNone({ missing: 'title_missing', max: 60 }),
  })
  .superRefine(titled('about', 'guidelines'));
export const MoveSpace = z.strictObject({ space: z.uuid(), direction: z.enum(['up', 'down']) });
export const OneSpace = z.strictObject({ space: z.uuid() });
export const PlaceSpace = OneSpace.extend({ reason: Reason });
/** `language`: to be read in another than one's own. */
export const ReadSpace = z.strictObject({ ...bySpace, language: InLanguage }).superRefine(ofSpace);
/** `locale`: with its words in that language beside the first ones. */
export const ArrangingInput = z
  .strictObject({ ...bySpace, locale: InLanguage })
  .superRefine(ofSpace);
/** The space it is to stand in; none: it would stand by itself. */
export const NewSpaceInput = z
  .strictObject({ parent: z.uuid().optional(), parentSlug: SpaceSlug.optional() })
  .superRefine(oneWay(['parent'], ['parentSlug'], []));

export const threadFilters = ['all', 'unanswered', 'open_questions', 'mine', 'followed'] as const;
export type ThreadFilter = (typeof threadFilters)[number];
export const SpaceInput = z
  .strictObject({
    ...bySpace,
    show: z.enum(threadFilters).default('all'),
    after: MomentCursor,
    limit: Limit(30),
    since: SinceHour,
    language: InLanguage,
  })
  .superRefine(ofSpace);

/** One item of a list of threads. */
export type ThreadListItem = Named & {
  id: string;
  kind: ThreadKind;
  by: By;
  createdAt: Date;
  lastPostAt: Date;
  replies: number;
  /** In the author's words, what the opening post touches; empty when nothing was said. */
  contentNote: string;
  /** The first words of the opening post; empty where they may be hard to read, or are gone. */
  beginning: string;
  /** Who spoke last of those whom the reader meets; null where nobody replied. */
  lastBy: By | null;
  /** There are posts by others that the reader has not seen. */
  unread: boolean;
  /** How many of the newest twenty posts are new to the reader; 0 on a first visit. */
  news: number;
  /** Nobody but its author has replied yet. */
  waits: boolean;
  /** A question with an answer chosen. */
  answered: boolean;
  closed: boolean;
  pinned: boolean;
  featured: boolean;
  openUntil: Date | null;
  /** Waits for a person to look at it; only its author finds it. */
  held: boolean;
};

/** What happened last in a space that the reader may know of. */
export type LastIn = { threadSlug: string; title: string; by: By; at: Date };

/** A space, wherever it is shown. */
type Shown = Named & { id: string; side: Side; reads: Reads; archived: boolean; welcome: boolean };

export type SpaceCard = Shown &
  ReadIn & {
    /** The first lines of what it is for, as plain words. */
    about: string;
    last: LastIn | null;
    /** Threads with posts the reader has not seen, of the newest twenty. */
    unread: number;
    followed: boolean;
    can: { up: boolean; down: boolean; arrange: boolean };
  };

export type SpacesView = {
  spaces: (SpaceCard & { within: SpaceCard[] })[];
  can: { create: Verdict };
};

export type SpaceView = {
  space: Shown &
    Languages & {
      aboutHtml: string;
      hasGuidelines: boolean;
      allowsAnonymous: boolean;
      forQuestions: boolean;
      parent: NamedSpace | null;
    };
  within: SpaceCard[];
  checkins: ThreadListItem[];
  pinned: ThreadListItem[];
  featured: ThreadListItem[];
  threads: ThreadListItem[];
  show: ThreadFilter;
  /** The cursor of the next page; null at the end. */
  next: string | null;
  isFirst: boolean;
  followed: boolean;
  taglists: number;
  can: { open: Verdict; follow: Verdict; arrange: boolean; moderate: boolean };
};

export type SpaceAboutView = Shown &
  Languages &
  Omit<SpaceValues, 'about' | 'guidelines' | 'isWelcome'> & {
    aboutHtml: string;
    guidelinesHtml: string;
    /** Guidelines that were changed are read in their first words until their version says the same. */
    guidelinesLanguage: string;
    /** The names of the badges that open it, for whoever gives them. */
    badges: readonly Key[];
    parent: NamedSpace | null;
    followed: boolean;
    /** `log`: they look after it, and read what was done there. */
    can: { arrange: boolean; follow: Verdict; log: boolean; write: Verdict };
  };

/** What those who arrange a space may change of it; duties and badges (by id) that open it. */
export type SpaceValues = Openness &
  Omit<z.infer<typeof EditSpace>, 'space' | 'base' | 'language' | 'writeDuties'> &
  Record<'writeDuties', string[]>;
/** Who may read a space. */
export type Openness = { reads: Reads } & Record<'readDuties' | 'readBadges', string[]>;

/** What of a space is written in further languages. */
export type SpaceTexts = Record<'title' | 'about' | 'guidelines', string>;
