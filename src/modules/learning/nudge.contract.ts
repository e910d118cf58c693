import { z } from 'zod';
import { Text } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import {
  GradebookFilters,
  People,
  type GradebookView,
  type ProgrammePerson,
} from './gradebook.contract.ts';
import { Slug, type Named } from './programme.contract.ts';

/** Between two words of hosts to one person in a programme there are so many days. */
export const DAYS_BETWEEN = 3;

export const NudgingInput = z.strictObject({
  programme: Slug,
  ...GradebookFilters.shape,
  /** One person alone. */
  person: z.uuid().optional(),
});
export const Nudge = z.strictObject({
  programme: Slug,
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
  people: (ProgrammePerson & { writtenAt: Date | null; can: { write: Verdict } })[];
  /** How many the filter lets through, and the cursor of the next of them. */
  found: number;
  after: string | null;
};

type Words = { id: string; body: string; at: Date };
/** Words of a host to me. `by`: null when they have left. */
export type NudgeView = Words & {
  programme: Named;
  by: { id: string; name: string } | null;
};
/** Words that went to somebody, for those who hold the programme. */
export type SentNudge = Words & {
  by: string | null;
  /** How many others had the same. */
  others: number;
  takenAt: Date | null;
};
