import { z } from 'zod';
import { KeyCursor, Limit, Since } from '#platform/paged.contract.ts';
import { Reason } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { SentNudge } from './nudge.contract.ts';
import {
  byProgramme,
  byStep,
  ofProgramme,
  ofStep,
  type Evidence,
  type Missing,
  type Named,
  type SetAside,
  type StepLink,
  type StepOnPath,
  type TakenBack,
} from './programme.contract.ts';

export const gradebookStates = ['done', 'underway', 'waiting', 'not_begun', 'taken_back'] as const;
/** Where somebody in the gradebook stands, in the programme or in one of its steps. */
export type GradebookState = (typeof gradebookStates)[number] | 'not_open_yet';

export const waitedFor = ['peer', 'host', 'self'] as const;
/** `self`: for nobody, the next thing is theirs to do. */
export type WaitsFor = (typeof waitedFor)[number];

/** What a reader of a gradebook chooses; part of its address. */
export const GradebookFilters = z.object({
  state: z.enum([...gradebookStates, 'not_open_yet']).optional(),
  /** Part of a name. */
  name: z.string().trim().max(60).optional(),
  waits: z.enum(waitedFor).optional(),
  /** For how many days nothing has moved, at least. */
  still: z.coerce.number().int().min(1).max(365).optional(),
  sort: z.enum(['name', 'progress', 'since', 'moved']).default('name'),
  /** By a number, then the name, then the id: no two people have the same key. */
  after: KeyCursor(z.tuple([z.number(), z.string(), z.guid()])),
  limit: Limit(50),
  /** Whom something moved then or later: they came, had something done, began a step, wrote in it. */
  since: Since,
});
export const GradebookInput = z
  .strictObject({ ...byProgramme, ...GradebookFilters.shape })
  .superRefine(ofProgramme);
export const StepGradebookInput = z
  .strictObject({ ...byStep, ...GradebookFilters.shape })
  .superRefine(ofStep);
export const PersonGradebookInput = z
  .strictObject({ ...byProgramme, person: z.uuid() })
  .superRefine(ofProgramme);
export const ExportGradebook = z.strictObject({
  programme: z.uuid(),
  step: z.uuid().optional(),
  format: z.enum(['csv', 'json']).default('csv'),
});

export const markedHows = ['by_hand', 'excused'] as const;
/** How a step came to be done that somebody did not do themselves. */
export type MarkedHow = (typeof markedHows)[number];
export const MOST_AT_ONCE = 50;
/** One person, or several, as forms send them. */
export const People = z
  .union([
    z.array(z.uuid('choose_somebody')).max(MOST_AT_ONCE, 'too_many_people'),
    z.uuid('choose_somebody').transform((one) => [one]),
  ])
  .default([])
  .refine((people) => people.length > 0, 'choose_somebody')
  .transform((people) => [...new Set(people)]);
export const MarkDone = z.strictObject({
  step: z.uuid('choose_one'),
  people: People,
  how: z.enum(markedHows, 'choose_one'),
  reason: Reason,
  clientId: z.uuid().optional(),
});
export const TakeBackMarks = z.strictObject({ marking: z.uuid(), reason: Reason });
/** By whom (null: who has left), when and why a step counts as done. */
export type Marked = { how: MarkedHow; by: string | null; at: Date; reason: string };

const ofSomebody = { step: z.uuid(), person: z.uuid(), reason: Reason };
export const RevokeCompletion = z.strictObject(ofSomebody);
export const GiveBackCompletion = z.strictObject(ofSomebody);

type Person = {
  id: string;
  name: string;
  state: GradebookState;
  missing: Missing;
  /** Since when they have been there; when all is done, since when. */
  since: Date;
  /** What they wait for; null when all is done. */
  waitsFor: WaitsFor | null;
  /** Since when nothing has moved: they came, had something done, began the step, wrote in it. */
  movedAt: Date;
};

/** One person in the gradebook of a programme. */
export type ProgrammePerson = Person & {
  enrolledAt: Date;
  done: number;
  /** The step they are at; null when all are done. */
  current: (StepLink & { place: number }) | null;
};

/** One person in the gradebook of a step. */
export type StepPerson = Person & {
  answered: boolean;
  /** How many different peers they replied to. */
  repliesToPeers: number;
  completedAt: Date | null;
  /** Where somebody marked it as done for them. */
  marked: Marked | null;
  takenBack: TakenBack | null;
};
export type StepPersonWithEvidence = StepPerson & { evidence: Evidence[]; more: number };

export type GradebookPage<P> = {
  programme: Named & {
    id: string;
    side: 'adult' | 'teen';
    /** Archived or hidden: nothing is asked of anybody there, and nobody waits. */
    setAside: SetAside;
  };
  steps: (StepLink & {
    id: string;
    courseTitle: string;
    /** Asked of nobody any more; it counts in no total. */
    retired: boolean;
  })[];
  /** Everybody, whatever is filtered. */
  totals: { people: number } & Record<GradebookState, number>;
  /** How many the filter lets through. */
  found: number;
  people: P[];
  /** The cursor of the next page. */
  next: string | null;
};
export type GradebookView = GradebookPage<ProgrammePerson> & {
  /** Whether one may write to those who take part. */
  can: { write: Verdict };
};
export type StepGradebookView = GradebookPage<StepPersonWithEvidence> & {
  step: StepLink & {
    id: string;
    courseTitle: string;
    /** Asked of nobody any more; it counts in no total. */
    retired: boolean;
    requires: { answer: boolean; repliesToPeers: number };
  };
  can: { revoke: Verdict; mark: Verdict };
};

/** A step as somebody has gone it, for those who walk beside them. */
export type StepOfPerson = StepOnPath & {
  evidence: Evidence[];
  more: number;
  marked: Marked | null;
  takenBack: TakenBack | null;
};
/** One person in a programme. */
export type PersonGradebookView = Pick<GradebookPage<never>, 'programme'> & {
  person: ProgrammePerson;
  steps: StepOfPerson[];
  /** What hosts of the programme wrote to them, the newest first; null for whoever only moderates there. */
  words: SentNudge[] | null;
  can: { revoke: Verdict; mark: Verdict };
};

/** A gradebook as a file. `people`: how many stand in it. */
export type ExportedGradebook = {
  fileName: string;
  contentType: string;
  text: string;
  people: number;
};
