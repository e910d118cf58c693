import { z } from 'zod';
import { Reason } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import {
  Slug,
  type Evidence,
  type Missing,
  type Named,
  type StepLink,
  type TakenBack,
} from './programme.contract.ts';

export const gradebookStates = ['done', 'underway', 'waiting', 'not_begun', 'taken_back'] as const;
/** Where somebody in the gradebook stands, in the programme or in one of its steps. */
export type GradebookState = (typeof gradebookStates)[number] | 'not_open_yet';

/** What a reader of a gradebook chooses; part of its address. */
export const GradebookFilters = z.object({
  state: z.enum([...gradebookStates, 'not_open_yet']).optional(),
  /** Part of a name. */
  name: z.string().trim().max(60).optional(),
  sort: z.enum(['name', 'progress', 'since']).default('name'),
  after: z.string().max(300).optional(),
});
export const GradebookInput = z.strictObject({ programme: Slug, ...GradebookFilters.shape });
export const StepGradebookInput = z.strictObject({
  programme: Slug,
  step: Slug,
  ...GradebookFilters.shape,
});
export const ExportGradebook = z.strictObject({
  programme: Slug,
  step: Slug.optional(),
  format: z.enum(['csv', 'json']).default('csv'),
});

const ofSomebody = { step: z.uuid(), persona: z.uuid(), reason: Reason };
export const RevokeCompletion = z.strictObject(ofSomebody);
export const GiveBackCompletion = z.strictObject(ofSomebody);

type Person = {
  id: string;
  name: string;
  state: GradebookState;
  missing: Missing;
  /** Since when they have been there; when all is done, since when. */
  since: Date;
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
  takenBack: TakenBack | null;
};
export type StepPersonWithEvidence = StepPerson & { evidence: Evidence[]; more: number };

export type GradebookPage<P> = {
  programme: Named & { id: string; side: 'adult' | 'teen' };
  steps: (StepLink & { course: string })[];
  /** Everybody, whatever is filtered. */
  totals: { people: number } & Record<GradebookState, number>;
  /** How many the filter lets through. */
  found: number;
  people: P[];
  /** The cursor of the next page. */
  after: string | null;
};
export type GradebookView = GradebookPage<ProgrammePerson>;
export type StepGradebookView = GradebookPage<StepPersonWithEvidence> & {
  step: StepLink & {
    id: string;
    course: string;
    requires: { answer: boolean; repliesToPeers: number };
  };
  can: { revoke: Verdict };
};

/** A gradebook as a file. `people`: how many stand in it. */
export type ExportedGradebook = {
  fileName: string;
  contentType: string;
  text: string;
  people: number;
};
