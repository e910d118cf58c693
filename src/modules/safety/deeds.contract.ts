import { z } from 'zod';
import { Reason } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { HouseRule } from './rules.contract.ts';

/** The log, older than the deed `before`; or `deed` alone, for whoever is asked before they undo it. */
export const DeedsInput = z.strictObject({
  before: z.uuid().optional(),
  deed: z.uuid().optional(),
});
export const UndoDeed = z.strictObject({ deed: z.uuid(), reason: Reason });

/** What somebody did who holds a duty, as others read of it who hold the same. Names of people are those of today. */
export type DeedView = {
  id: string;
  /** The act that was done; `deed.<act>` says it. */
  act: string;
  at: Date;
  rule: HouseRule | null;
  reason: string | null;
  /** With what it was done, in words of then, and where that is. */
  title: string;
  link: string;
  /** Null where it was nobody, or they have left. */
  by: { id: string; name: string } | null;
  /** By whoever keeps the machine, on it. */
  onMachine: boolean;
  /** Whom it concerned. */
  person: { id: string; name: string } | null;
  /** That it takes back an earlier one. */
  isUndoing: boolean;
  /** What undoing it brings about: `ahead.<act>`, with these numbers. Null in the log, which counts nothing. */
  ahead: { act: string; params: Record<string, number> } | null;
  can: { undo: Verdict };
};
export type DeedsView = { deeds: DeedView[]; older: string | null };
