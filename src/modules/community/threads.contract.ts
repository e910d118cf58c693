import { z } from 'zod';
import type { PlacedListItem } from './home.contract.ts';
import { Cursor, type SpaceBeside } from './space.contract.ts';

/** `latest`: begun last; `active`: spoken in last. */
export const threadOrders = ['latest', 'active'] as const;
export type ThreadOrder = (typeof threadOrders)[number];

export const ThreadsInput = z.strictObject({
  show: z.enum(threadOrders).default('active'),
  before: Cursor,
});

export type ThreadsView = {
  show: ThreadOrder;
  threads: PlacedListItem[];
  /** The cursor of the next page; null at the end. */
  older: string | null;
  isFirst: boolean;
  /** Spaces to go to from here: those that the reader follows first. */
  beside: SpaceBeside[];
};
