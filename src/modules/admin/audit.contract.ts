import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import type { Entry } from '#platform/audit/entry.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

/** A day that a calendar and the database both know. */
const Day = z.iso.date('date_not_valid').refine((one) => one >= '1900', 'date_not_valid');
/** Left empty in a form, it narrows nothing. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

/** A pseudonym, or how it begins, as the list shows it: from four letters on. */
const Pseudonym = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{4}[0-9a-f-]{0,32}$/, 'pseudonym_not_valid');

/**
 * By whom (`by`) and whom it concerned (`concerned`) are pseudonyms, as they stand in the audit, or how they begin; `side`: where those whom
 * it concerned are now. Days are those of UTC.
 */
const narrowed = {
  act: orNothing(z.string().regex(/^[a-z]+\.[a-z_]{1,60}$/, 'not_valid')),
  by: orNothing(Pseudonym),
  concerned: orNothing(Pseudonym),
  subject: orNothing(z.string().trim().max(200, 'too_long')),
  side: orNothing(z.enum(['adult', 'teen'])),
  from: orNothing(Day),
  until: orNothing(Day),
};

export const AuditInput = z.strictObject({
  ...narrowed,
  after: MomentCursor,
  limit: Limit(50),
  since: Since,
});
export const ExportAudit = z.strictObject({ ...narrowed, format: z.enum(['csv', 'jsonl']) });
export type Narrowed = Omit<z.infer<typeof AuditInput>, 'after' | 'limit' | 'since'>;

export type AuditView = {
  entries: Entry[];
  /** There are older ones, or they were not looked at yet. */
  next: string | null;
  narrowed: Narrowed;
  /** One's own pseudonym; null for whoever did nothing of the kind yet. */
  me: string | null;
  /** Acts of power that there are, by name. */
  acts: string[];
  /** The chain: how many links, and the hash of the last one. */
  chain: { links: number; hash: string | null };
  /** The last look at all of it. `broken`: the first link that does not fit; `seq`: the last that does. */
  check: {
    begunAt: Date;
    endedAt: Date | null;
    seq: number;
    total: number;
    broken: number | null;
  } | null;
  can: { check: Verdict };
};

/** The chain is followed a step further. */
export const checkGoesOn = (check: string, reached: number) =>
  ({ type: 'admin.audit_check_goes_on', payload: { check, reached } }) as const;
export type CheckGoesOn = ReturnType<typeof checkGoesOn>;
