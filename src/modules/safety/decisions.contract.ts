import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import type { HouseRule } from './rules.contract.ts';

export const DecisionsInput = z.strictObject({
  after: MomentCursor,
  limit: Limit(30),
  since: Since,
});

/** One thing that was decided about the reader, in their words; never who decided it. */
export type DecisionView = {
  id: string;
  /** Its sentence, as a message. */
  says: string;
  at: Date;
  rule: HouseRule | null;
  reason: string | null;
  /**
   * The duty under which it was decided, `arranger`, `author`: one of those that arrange spaces, write a programme, `server`: on the machine itself,
   * `house`: by itself.
   */
  dutyKind: 'operator' | 'arranger' | 'author' | 'host' | 'moderator' | 'server' | 'house';
  until: Date | null;
  /** What it concerns; null where that cannot be shown any more. */
  title: string | null;
  link: string | null;
  /** What moved: names of then. */
  from: string | null;
  to: string | null;
};
export type DecisionsView = { decisions: DecisionView[]; next: string | null };
