import { z } from 'zod';

/** A slug as it stands in addresses. */
export const Slug = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not_valid');

export const NoInput = z.strictObject({});
export const ProgrammeInput = z.strictObject({ programme: Slug });
export const StepInput = z.strictObject({ programme: Slug, step: Slug });
export const FinishReading = z.strictObject({ step: z.uuid(), clientId: z.uuid() });

export type StepKind = 'reading' | 'discussion';

/**
 * Where somebody stands with a step. `closed`: they are not enrolled, so nothing is asked of them.
 * `taken_back`: it was done, and a person with that power took it back.
 */
export type StepState = 'done' | 'open' | 'waiting' | 'not_open_yet' | 'closed' | 'taken_back';

/** Told once, when the last step of a programme is done. */
export type ProgrammeCompleted = {
  type: 'learning.programme_completed';
  payload: { programmeId: string; personaId: string };
};

export type Enrolled = {
  type: 'learning.enrolled';
  payload: { programmeId: string; personaId: string };
};

/** A programme in the list. */
export type ProgrammeCard = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  home: string | null;
  side: 'adult' | 'teen';
  published: boolean;
  enrolled: boolean;
  steps: number;
  done: number;
  /** The step to go on with, for who is enrolled. */
  next: { slug: string; title: string; kind: StepKind } | null;
};
export type ProgrammesView = { programmes: ProgrammeCard[]; can: { create: true | string } };

export type StepOnPath = {
  id: string;
  slug: string;
  title: string;
  kind: StepKind;
  state: StepState;
  /** The one to go on with. */
  next: boolean;
  /** For a discussion not done: what is asked for, and how much is there. */
  missing: { answer: boolean; replies: number };
  completedAt: Date | null;
};
export type CourseOnPath = { id: string; title: string; summary: string; steps: StepOnPath[] };

export type ProgrammeView = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  home: string | null;
  side: 'adult' | 'teen';
  isPublic: boolean;
  published: boolean;
  courses: CourseOnPath[];
  enrolledAt: Date | null;
  steps: number;
  done: number;
  can: {
    enrol: true | string;
    leave: true | string;
    author: true | string;
    gradebook: true | string;
  };
};

export type ReadingView = {
  id: string;
  slug: string;
  title: string;
  programme: { id: string; slug: string; title: string };
  course: { title: string; position: number; steps: StepOnPath[] };
  html: string;
  videoUrl: string | null;
  state: StepState;
  completedAt: Date | null;
  /** The step after this one in the programme, once it may be opened. */
  next: { slug: string; title: string; kind: StepKind } | null;
  can: { finish: true | string; author: true | string };
};

/** What a post counted as, or why it counted as nothing (a key of the messages: `because.<key>`). */
export type Evidence = {
  post: string;
  counts: 'answer' | 'reply' | 'nothing';
  to: string | null;
  because: string | null;
  at: Date;
};

export type MyStep = StepOnPath & {
  evidence: Evidence[];
  /** How many more posts there are than are listed. */
  more: number;
  takenBack: { at: Date; reason: string } | null;
};
export type MyProgramme = {
  slug: string;
  title: string;
  steps: number;
  done: number;
  courses: { id: string; title: string; steps: MyStep[] }[];
};
export type MineView = { programmes: MyProgramme[] };
