import { port } from '#platform/port.contract.ts';
import type { Ctx } from '#platform/use-case.ts';

/** What the actor has seen of a place. `isAll`: nothing newer stands there. */
export type Sighting = { place: string; posts: readonly string[]; isAll: boolean };
/** Whoever told them of it knows that they know, in the same transaction. */
export const wasSeen = port<(ctx: Ctx<never>, seen: Sighting) => Promise<void>>(
  'posts.was_seen',
  'many',
);
