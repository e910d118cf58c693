import { z } from 'zod';
import { fitHours, hoursFields } from '#modules/accounts/hours.contract.ts';
import type { Hours } from '#platform/hours.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';

/** How often one is written to. `at_once`: when something has waited for two minutes unread. */
export const paces = ['off', 'at_once', 'daily', 'weekly'] as const;
export type Pace = (typeof paces)[number];

export const ChooseEmails = z
  .strictObject({
    pace: z.enum(paces),
    /** Kinds that nobody is written to about, as `notifications.settings` lists them. */
    off: z.array(z.string().max(60)).max(200).default([]),
    /** The letter says what happened: names and titles, and nothing of what was written. */
    saysWhat: Ticked,
    /** Subject and sender say nothing of this place. */
    isDiscreet: Ticked,
    ...hoursFields,
  })
  .superRefine(fitHours);

/** The key stands in each letter. */
export const Unsubscribe = z.strictObject({
  key: z
    .string()
    .regex(/^[\w.-]+$/)
    .max(400),
});

/** How I am written to. */
export type EmailsView = Hours & {
  pace: Pace;
  off: string[];
  saysWhat: boolean;
  isDiscreet: boolean;
  /** Whether the hours were ever said. */
  isZoneKnown: boolean;
  /** `none`: no e-mail is confirmed; `refused`: letters there came back; `closed`: this place sends no mail. */
  mail: 'ready' | 'none' | 'refused' | 'closed';
};
