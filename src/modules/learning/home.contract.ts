import type {
  CourseOnPath,
  Missing,
  NamedIn,
  NextStep,
  SetAside,
  StepLink,
  StepOnPath,
  StepState,
  TakenBack,
} from './programme.contract.ts';

/** A programme that somebody is in the middle of, and the step to go on with. */
export type Underway = {
  programme: NamedIn;
  step: StepLink & NamedIn & { state: StepState };
  missing: Missing;
  /** Has written something there. */
  begun: boolean;
  steps: number;
  done: number;
};

/** Somebody whose answer nobody has replied to. */
export type WaitingPeer = {
  post: string;
  id: string | null;
  name: string | null;
  avatar: string | null;
  at: Date;
  programmeSlug: string;
  step: NamedIn;
};

/** The next small things in learning for whoever reads: never everything that happened. */
export type NextThingsView = {
  underway: Underway[];
  finished: NamedIn[];
  waiting: WaitingPeer[];
  /** Programmes whose gradebook they may see: people whom they walk beside. */
  beside: NamedIn[];
  /** Programmes they could begin. */
  open: (NamedIn & { summary: string })[];
};

/** Somebody who looks after a programme. */
export type LookedAfterBy = { id: string; name: string };

/**
 * One’s own way through one programme, also after its end. `taken_back`: all of it was done, or some, and a
 * completion was taken back since.
 */
export type MyProgrammeView = NamedIn & {
  state: 'finished' | 'taken_back' | 'underway';
  /** Whether it is archived or hidden: nothing more is done there. */
  setAside: SetAside;
  steps: number;
  done: number;
  begunAt: Date | null;
  /** When the last of its steps was done, where all are. */
  finishedAt: Date | null;
  /** What others had of it. */
  gave: { answers: number; replies: number };
  courses: CourseOnPath[];
  nextStep: StepOnPath | null;
  takenBack: { step: NextStep; how: TakenBack }[];
  lookedAfterBy: LookedAfterBy[];
  /** Where the programme is hidden for now: since when and why, and what I wrote there, the last first. Null where I read it. */
  hidden: { since: Date; reason: string | null; words: MyWords[]; isCut: boolean } | null;
};

/** What I wrote in a discussion. */
export type MyWords = { post: string; at: Date; step: NamedIn; html: string };
