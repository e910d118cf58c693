import type { Side } from './actor.ts';

/** One row of the audit: what was done, to what, to whom, and why. */
export type PowerAct = {
  subjectKind: string;
  subjectId: string;
  /** Whom it concerns (stored as a pseudonym). */
  personaId?: string | null;
  reason: string | null;
  evidence?: Record<string, unknown>;
  expiresAt?: Date | null;
};

/** Why an act is done within another: a reason, and the deed that it takes back. */
export type Because = { reason: string; undoes: string };

/**
 * How an act of power stands in the log of deeds, and how it is undone from there. Whom it concerns and
 * the sort of thing are those of its audit; the reason is the one that somebody gave, if any. Its
 * sentence is the message `deed.<its name>`.
 */
export type Deed = {
  /** Where what the audit names has no id. */
  subjectId?: string;
  /** Whoever holds this power on this side, here or in what is above, reads of it and may undo it. */
  power: string;
  side: Side;
  scopeId: string | null;
  aboveId?: string | null;
  /** What it was done with, in words of then, and where that is. */
  title: string;
  link: string;
  /** What its sentence tells besides (`says`), and what its module tells those whom it concerned. */
  detail?: { says?: Record<string, string>; [more: string]: unknown };
  /**
   * The act that takes it back, which says so of itself (`takesBack`). `withReason`: that one asks for a reason too;
   * `withMoreRead`: and whether it is meant that more people read something. Null: nothing does.
   */
  undo: {
    by: `${string}.${string}`;
    with: Record<string, unknown>;
    withReason?: true;
    withMoreRead?: true;
  } | null;
};
