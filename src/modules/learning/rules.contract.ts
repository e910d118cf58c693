import { z } from 'zod';
import { Whole } from '#platform/whole.contract.ts';
import type { RuleView } from './authoring.contract.ts';
import { byStep, ofStep, type Named, type StepLink } from './programme.contract.ts';

const VersionNumber = Whole.min(1).optional();

/** All versions of what a discussion asks; with `from` and `to`, what changed between these two. */
export const StepRulesInput = z
  .strictObject({ ...byStep, from: VersionNumber, to: VersionNumber })
  .superRefine(ofStep);

/** One thing that is asked differently. */
export type RuleChange =
  | {
      /** A question more, or one less. */
      what: 'question_added' | 'question_removed';
      question: string;
    }
  | {
      /** A question in other words. */
      what: 'question_changed';
      /** Its words before. */
      was: string;
      /** Its words since. */
      now: string;
    }
  | {
      /** The same questions in another order. */
      what: 'questions_order';
    }
  | {
      /** Whether all answer; whether answers of others are folded until one has answered. */
      what: 'answer' | 'folded';
      /** What holds since. */
      now: boolean;
    }
  | {
      /** How many replies are asked for, and how many words of an answer and of a reply. */
      what: 'replies' | 'min_words' | 'min_reply_words';
      /** How many before. */
      was: number;
      /** How many since. */
      now: number;
    };

/** What a discussion asked from one moment to the next change. */
export type RuleVersion = {
  version: number;
  at: Date;
  /** Who made it so, and why; null of the first, or where they have left. */
  by: string | null;
  reason: string | null;
  rule: RuleView;
  /** Who began under it and is not done yet, and who is done by it. */
  underway: number;
  done: number;
  /** Against the version before it. */
  changes: RuleChange[];
};

export type StepRulesView = StepLink & {
  id: string;
  programme: Named;
  /** Of what is asked now: to ask something else. */
  ruleBase: string;
  /** The newest first. */
  versions: RuleVersion[];
  /** Two versions that were chosen, one against the other; null where none were. */
  compared: {
    from: number;
    to: number;
    /** What is different in `to`. */ changes: RuleChange[];
  } | null;
};

/** What is asked now, for who began before it was: either counts for them. */
export type RuleSince = {
  at: Date;
  /** Against what was asked when they began. */
  changes: RuleChange[];
};
