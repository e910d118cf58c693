import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import { Reason } from '#platform/text.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { HouseRule } from './rules.contract.ts';

/** The log, newest first; or `deed` alone, for whoever is asked before they undo it. */
export const DeedsInput = z.strictObject({
  after: MomentCursor,
  limit: Limit(30),
  since: Since,
  deed: z.uuid().optional(),
});
/** `moreRead`: it is meant that more people read something again, where undoing brings that about. */
export const UndoDeed = z.strictObject({ deed: z.uuid(), moreRead: Ticked, reason: Reason });

/** What somebody did who holds a duty, as others read of it who hold the same. Names of people are those of today. */
export type DeedView = {
  id: string;
  /** The act that was done; `deed.<act>` says it. */
  act: string;
  at: Date;
  rule: HouseRule | null;
  reason: string | null;
  /** With what it was done, in words of then, and where that is; `says`: what the sentence tells besides. */
  title: string;
  says: Record<string, string>;
  link: string;
  /** Null where it was nobody, or they have left. */
  by: { id: string; name: string } | null;
  /** By whoever keeps the machine, on it. */
  onMachine: boolean;
  /** Whom it concerned. */
  person: { id: string; name: string } | null;
  /** That it takes back an earlier one. */
  isUndoing: boolean;
  /** What undoing it brings about: `ahead.<act>`, with these; `opens`: more people read something. Null in the log, which counts nothing. */
  ahead: { act: string; params: Record<string, number | string>; opens: boolean } | null;
  can: { undo: Verdict };
};
export type DeedsView = { deeds: DeedView[]; next: string | null };
