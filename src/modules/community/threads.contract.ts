import { z } from 'zod';
import { Limit, MomentCursor, SinceHour } from '#platform/paged.contract.ts';
import type { PlacedListItem } from './home.contract.ts';
import type { SpaceBeside } from './space.contract.ts';

/** `latest`: begun last; `active`: spoken in last. */
export const threadOrders = ['latest', 'active'] as const;
export type ThreadOrder = (typeof threadOrders)[number];

export const ThreadsInput = z.strictObject({
  show: z.enum(threadOrders).default('active'),
  after: MomentCursor,
  limit: Limit(30),
  since: SinceHour,
});

export type ThreadsView = {
  show: ThreadOrder;
  threads: PlacedListItem[];
  /** The cursor of the next page; null at the end. */
  next: string | null;
  isFirst: boolean;
  /** Spaces to go to from here: those that the reader follows first. */
  beside: SpaceBeside[];
};
