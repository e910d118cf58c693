import { z } from 'zod';
import { oneWay, slug } from '#platform/slug.contract.ts';
import { InLanguage, type Languages } from '#platform/language.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

const Slug = slug(80);
/** How readings are told of a programme, and of a step. */
export const byProgramme = {
  programme: z.uuid().optional(),
  programmeSlug: Slug.optional(),
};
export const byStep = { ...byProgramme, step: z.uuid().optional(), stepSlug: Slug.optional() };
export const ofProgramme = oneWay(['programme'], ['programmeSlug']);
export const ofStep = oneWay(['step'], ['programme', 'stepSlug'], ['programmeSlug', 'stepSlug']);
type May<Name extends string> = { [One in Name]?: string | undefined };
export type AtProgramme = May<'programme' | 'programmeSlug'>;
export type AtStep = AtProgramme & May<'step' | 'stepSlug'>;

export const AsLearner = z.enum(['learner']).optional();

export const OneProgramme = z.strictObject({ programme: z.uuid() });
export const FindProgramme = z.strictObject(byProgramme).superRefine(ofProgramme);
const read = {
  language: InLanguage,
  /** `learner`: by one who writes it as by somebody who has not begun; of no effect for others. */
  as: AsLearner,
};
/** The same to be read; `language`: in another than one's own. */
export const ReadProgramme = z.strictObject({ ...byProgramme, ...read }).superRefine(ofProgramme);
export const ReadStep = z.strictObject({ ...byStep, ...read }).superRefine(ofStep);
export const FinishReading = z.strictObject({ step: z.uuid(), clientId: z.uuid() });

export type StepKind = 'reading' | 'discussion';

/**
 * Where somebody stands with a step. `closed`: they are not enrolled, so nothing is asked of them.
 * `taken_back`: it was done, and a person with that power took it back.
 */
export type StepState = 'done' | 'open' | 'waiting' | 'not_open_yet' | 'closed' | 'taken_back';

/** Whether a step is asked of those who take part; a draft is there for its authors alone, a retired one for those who began it. */
export type Stands = 'asked' | 'draft' | 'retired';

/** Archived: whoever began reads on. Hidden: its authors and moderators alone see it. Null: neither. */
export type SetAside = 'archived' | 'hidden' | null;

/** A programme, or a step, as links name it. */
export type Named = { id: string; slug: string; title: string };
/** The same, with the language in which one reads it; null where nobody said which that is. */
export type NamedIn = Named & { language: string | null };
export type StepLink = Named & { kind: StepKind };
/** Where one goes on, called as one reads it. */
export type NextStep = StepLink & NamedIn;

/** Of a discussion not done: what is asked for still. */
export type Missing = { answer: boolean; replies: number };
/** When and why a completion was taken back. */
export type TakenBack = { at: Date; reason: string };

type About = { programmeId: string; personaId: string };
/** Told when somebody has done every step of a programme; again where that was true before and is true once more. */
export type ProgrammeCompleted = { type: 'learning.programme_completed'; payload: About };
export type Enrolled = { type: 'learning.enrolled'; payload: About };

type Programme = Named &
  Languages & {
    id: string;
    summary: string;
    home: string | null;
    side: 'adult' | 'teen';
    published: boolean;
    /** To newcomers: whoever began goes on. */
    closed: boolean;
    setAside: SetAside;
    steps: number;
    done: number;
    /** When I came to its end; that stays, whatever is asked since. Null where what I miss was taken back. */
    endedAt: Date | null;
  };

/** A programme in the list. */
export type ProgrammeCard = Programme & {
  enrolled: boolean;
  /** The step to go on with, for who is enrolled. */
  nextStep: NextStep | null;
};
export type ProgrammesView = { programmes: ProgrammeCard[]; can: { create: Verdict } };

export type StepOnPath = StepLink & {
  id: string;
  /** In which one reads what it is called. */
  language: string;
  state: StepState;
  /** Whether it is asked of those who take part, a draft, or retired. */
  stands: Stands;
  /** What the step before it that is to be done first is called; null where it may be done. */
  opensAfter: string | null;
  /** The one to go on with. */
  isNext: boolean;
  missing: Missing;
  completedAt: Date | null;
};
export type CourseOnPath = {
  id: string;
  title: string;
  summary: string;
  language: string;
  steps: StepOnPath[];
};

export type ProgrammeView = Programme & {
  /** Read by one who writes it as by somebody who has not begun. */
  asLearner: boolean;
  isPublic: boolean;
  courses: CourseOnPath[];
  enrolledAt: Date | null;
  can: Record<'enrol' | 'leave' | 'author' | 'gradebook', Verdict>;
};

/** What the page of every step has. */
export type StepView = Named &
  Languages & {
    id: string;
    programme: NamedIn & { id: string };
    course: Pick<CourseOnPath, 'title' | 'language' | 'steps'> & { position: number };
    html: string;
    videoUrl: string | null;
    /** Whether it is asked of those who take part, a draft, or retired. */
    stands: Stands;
    /** Whether its programme is archived or hidden: nothing more is done there. */
    setAside: SetAside;
    /** The step after this one in the programme, once it may be opened. */
    nextStep: NextStep | null;
    /** Whether every step of the programme is done. */
    finished: boolean;
    /** Read by one who writes it as by somebody who has not begun. */
    asLearner: boolean;
  };

export type ReadingView = StepView & {
  state: StepState;
  completedAt: Date | null;
  can: { finish: Verdict; author: Verdict };
};

/** What a post counted as, or why it counted as nothing (a key of the messages: `because.<key>`). */
export type Evidence = {
  post: string;
  counts: 'answer' | 'reply' | 'nothing';
  toName: string | null;
  because: string | null;
  at: Date;
};

export type MyStep = StepOnPath & {
  evidence: Evidence[];
  /** How many more posts there are than are listed. */
  more: number;
  takenBack: TakenBack | null;
  /** Where somebody who holds the programme marked it as done for me, or excused me from it. */
  marked: { how: 'by_hand' | 'excused'; at: Date; reason: string } | null;
};
export type MyProgramme = NamedIn & {
  /** Whether it is archived: nothing more is done there. */
  setAside: SetAside;
  steps: number;
  done: number;
  courses: (Pick<CourseOnPath, 'id' | 'title' | 'language'> & { steps: MyStep[] })[];
};
export type MineView = {
  programmes: MyProgramme[];
  /** Programmes where I began, and that are hidden for now. */
  hidden: NamedIn[];
};
