import { z } from 'zod';
import { Limit, MomentCursor } from '#platform/paged.contract.ts';
import type { By } from '#modules/posts/contract.ts';
import type { Named, NamedSpace, SpaceBeside } from './space.contract.ts';
import type { ThreadKind } from './thread.contract.ts';

export const NeedsReplyInput = z.strictObject({ after: MomentCursor, limit: Limit(20) });

/** A thread that waits for its first reply. */
export type WaitingThread = Named & {
  id: string;
  kind: ThreadKind;
  by: By;
  space: NamedSpace;
  /** Since when it waits. */
  since: Date;
  contentNote: string;
  /** The first words of it, where nothing is folded beneath a note. */
  beginning: string;
};

export type NeedsReplyView = {
  /** Newcomers who introduced themselves; on the first page only. */
  newcomers: WaitingThread[];
  /** All others, the oldest and most alone first. */
  waiting: WaitingThread[];
  /** The cursor of the next page; null at the end. */
  next: string | null;
  isFirst: boolean;
  /** Spaces to go to from here: those that the reader follows first. */
  beside: SpaceBeside[];
};
