import { z } from 'zod';
import { Text } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import {
  GradebookFilters,
  People,
  type GradebookView,
  type ProgrammePerson,
} from './gradebook.contract.ts';
import { byProgramme, ofProgramme, type Named, type NextStep } from './programme.contract.ts';

/** Between two words of hosts to one person in a programme there are so many days. */
export const DAYS_BETWEEN = 3;
/** In these days a host may put one slip right: what was taken back is written anew once. */
export const MOST_THESE_DAYS = 2;
/** Whoever has not moved for so many days, and waits for nobody, is ticked beforehand. */
export const DAYS_STUCK = 14;

export const NudgingInput = z
  .strictObject({
    ...byProgramme,
    ...GradebookFilters.shape,
    /** One person alone. */
    person: z.uuid().optional(),
  })
  .superRefine(ofProgramme);
export const Nudge = z.strictObject({
  programme: z.uuid(),
  people: People,
  body: Text({ missing: 'words_missing', max: 2000 }),
  clientId: z.uuid(),
});
export const OneNudge = z.strictObject({ nudge: z.uuid() });

/** Who may be written to, and when they were written to last. */
export type NudgingView = {
  programme: GradebookView['programme'];
  /** Whether anybody there may be written to just now. */
  can: { write: Verdict };
  people: (ProgrammePerson & {
    writtenAt: Date | null;
    /** Nothing moved for two weeks, and the next thing is theirs to do. */
    isStuck: boolean;
    can: { write: Verdict };
  })[];
  /** How many the filter lets through, and the cursor of the next of them. */
  found: number;
  next: string | null;
};

type Words = { id: string; body: string; at: Date };
/** Words of a host to me. `by`: null when they have left. */
export type NudgeView = Words & {
  programme: Named;
  /** Where I am in it: what one could do next. Null where nothing is to be done just now. */
  step: NextStep | null;
  by: { id: string; name: string } | null;
};
/** Words that went to somebody, for those who hold the programme. */
export type SentNudge = Words & {
  by: string | null;
  /** How many others had the same. */
  others: number;
  takenAt: Date | null;
};
