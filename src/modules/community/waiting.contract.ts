import { z } from 'zod';
import type { By } from '#modules/posts/contract.ts';
import type { ThreadKind } from './thread.contract.ts';

export const NeedsReplyInput = z.strictObject({
  /** Where the page before ended, as it said. */
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f-]{36}$/, 'not_valid')
    .optional(),
});

/** A thread that waits for its first reply. */
export type WaitingThread = {
  id: string;
  slug: string;
  title: string;
  kind: ThreadKind;
  by: By;
  space: { slug: string; title: string };
  /** Since when it waits. */
  since: Date;
  contentNote: string;
};

export type NeedsReplyView = {
  /** Newcomers who introduced themselves; on the first page only. */
  newcomers: WaitingThread[];
  /** All others, the oldest and most alone first. */
  waiting: WaitingThread[];
  /** The cursor of the next page; null at the end. */
  further: string | null;
  isFirst: boolean;
};
