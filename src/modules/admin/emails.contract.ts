import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import type { Again, Obstacle } from '#platform/mail/obstacle.contract.ts';

const Which = z.enum(['all', 'failing', 'given_up']);
export type WhichEmails = z.infer<typeof Which>;

/** E-mails that something is in the way of, the newest first. */
export const UndeliveredInput = z.strictObject({
  which: Which.default('all'),
  after: MomentCursor,
  limit: Limit(30),
  since: Since,
});

/** One, or all of them. */
export const SomeEmails = z.strictObject({ id: z.uuid().optional() });

export type UndeliveredView = {
  /** `demo`: kept here and shown to whom they are for; `closed`: no mail server is set up. */
  mail: 'ready' | 'demo' | 'closed';
  /** When the mail server last took a letter, and since when none goes out. */
  sentAt: Date | null;
  failingSince: Date | null;
  counts: { waiting: number; failing: number; givenUp: number };
  emails: {
    id: string;
    /** Who has them sent: `accounts.letter`, `notifications.inbox`. Whom it is for is told to nobody. */
    sort: string;
    madeAt: Date;
    attempts: number;
    /** When it is tried again; null: it was given up. */
    nextAt: Date | null;
    givenUpAt: Date | null;
    /** What was in the way: what it means, and the code. */
    obstacle: Obstacle;
    code: string;
    /** Whether it can be tried again by hand; else what becomes of what it was to say. */
    again: Again;
  }[];
  next: string | null;
};

/** Where those who run the place see what does not go out, and its id where they are told of it. */
export const undelivered = {
  id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a03',
  page: '/operate/letters',
} as const;
