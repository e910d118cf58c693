import type { Based } from '#platform/base.contract.ts';
import type { Version } from '#platform/language.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { ProgrammeReads, RuleView } from './authoring.contract.ts';
import type { Named, SetAside, Stands, StepLink } from './programme.contract.ts';

type Names = { title: string; summary: string };
type StepTexts = { title: string; body: string; questions: string[] };

/** What stands in its discussions. `more`: 1 where there is more than was counted, else 0. */
export type Written = Record<'answers' | 'writers' | 'more', number>;

/** Whether it has a neighbour on that side. */
type Move = { up: boolean; down: boolean };
export type AuthoredStep = StepLink & {
  id: string;
  version: number;
  /** Nobody began, wrote or finished it. */
  untouched: boolean;
  /** Whether it is asked of those who take part, a draft, or retired. */
  stands: Stands;
  /** How it stands in the language that was asked for. */
  inLanguage: Pick<Version<StepTexts>, 'title' | 'isThere' | 'isOlder'> | null;
  can: Move;
};
export type AuthoredCourse = Based & {
  id: string;
  title: string;
  summary: string;
  inLanguage: Version<Names> | null;
  steps: AuthoredStep[];
  can: Move & { remove: boolean };
};
/** What was removed, and can be brought back for two weeks. */
export type RemovedThing = { kind: 'course' | 'step'; id: string; title: string; at: Date };
export type AuthoringView = Named &
  Based & {
    id: string;
    summary: string;
    side: 'adult' | 'teen';
    reads: ProgrammeReads;
    /** The version of who reads it, which is changed by itself. */
    readersBase: string;
    written: Written;
    published: boolean;
    closed: boolean;
    setAside: SetAside;
    /** Nobody began, wrote or finished anything in it. */
    untouched: boolean;
    /** The language it was first written in, and all it is written in. */
    language: string;
    languages: string[];
    inLanguage: Version<Names> | null;
    courses: AuthoredCourse[];
    /** Courses and steps that were removed in the last two weeks, the last first. */
    removed: RemovedThing[];
    /** Largest file that may be uploaded for it. */
    fileMegabytes: number;
    /** What still speaks against publishing. */
    can: Record<
      'publish' | 'withdraw' | 'archive' | 'hide' | 'bringBack' | 'remove' | 'copy' | 'makePublic',
      Verdict
    >;
  };

export type AuthoringStepView = StepLink &
  Based & {
    /** Of what it asks. */
    ruleBase: string;
    id: string;
    body: string;
    html: string;
    videoUrl: string | null;
    version: number;
    rule: RuleView;
    /** Who began under an older rule and is not done yet: they may finish under it. */
    underOldRule: number;
    /** Who misses nothing else: without this step they have come to the end, and are told. */
    wouldFinish: number;
    untouched: boolean;
    /** Whether it is asked of those who take part, a draft, or retired. */
    stands: Stands;
    language: string;
    inLanguage: Version<StepTexts> | null;
    programme: Named;
    /** Whether its programme is archived or hidden: what is asked rests there. */
    setAside: SetAside;
    course: { id: string; title: string };
    /** Largest file that may be uploaded for it. */
    fileMegabytes: number;
  };
