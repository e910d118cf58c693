import { z } from 'zod';
import { Reason } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

export const dutyKinds = ['operator', 'moderator', 'mentor', 'host', 'case_holder'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** What each duty may. Code asks about powers; this and what a clearance adds are the only places that know duties. */
export const powersOf = {
  operator: ['operate', 'grant', 'author', 'see_register', 'arrange', 'announce'],
  moderator: ['moderate', 'see_register', 'announce'],
  mentor: ['see_register'],
  host: ['author', 'see_register', 'host', 'moderate', 'arrange', 'announce'],
  case_holder: ['hold_case'],
} as const satisfies Record<DutyKind, readonly string[]>;

/** What a current clearance adds: a look at who is on which side, and at young people who come in. */
export const powersWhenCleared: Partial<Record<DutyKind, readonly string[]>> = {
  operator: ['safeguard'],
};

const Person = z.uuid('choose_somebody');

export const GrantDuty = z.strictObject({
  person: Person,
  kind: z.enum(dutyKinds, 'choose_one'),
  /** The programme or space it is for; empty: everywhere. */
  scope: z.union([z.literal('').transform(() => null), z.uuid().nullable()]).default(null),
  reason: Reason,
});
export const EndDuty = z.strictObject({ duty: z.uuid(), reason: Reason });
export const GrantClearance = z.strictObject({
  person: Person,
  months: z.coerce.number().int().min(1).max(36).default(12),
  reason: Reason,
});
export const EndClearance = z.strictObject({ clearance: z.uuid(), reason: Reason });

export type DutiesView = {
  duties: {
    id: string;
    person: string;
    name: string;
    kind: DutyKind;
    scope: string | null;
    grantedAt: Date;
    reason: string;
    /** Begins and ends by itself: nobody else moderates everywhere. */
    isActing: boolean;
    /** Whether the person is cleared now: without that it gives nothing among young people. */
    isCleared: boolean;
    can: { end: Verdict };
  }[];
  clearances: {
    id: string;
    person: string;
    name: string;
    expiresAt: Date;
    reason: string;
    can: { end: Verdict };
  }[];
};

/** What is about to be given, as the address of the page says it; empty: not chosen yet. */
export type Giving = Record<'duty' | 'scope' | 'months', string> & { of: 'duty' | 'clearance' };
