import type { Ctx } from '#platform/use-case.ts';
import { wasSeen, type Sighting } from '../../seen.contract.ts';
import { writerOf } from '../words/writer-of.ts';
import { addSeen, sightingOf } from './visit.sql.ts';

/** Remembers which posts of a place the actor has seen, and says so to whoever told them of these. */
export async function saw<Tables>(
  ctx: Ctx<Tables>,
  place: string,
  seqs: readonly number[],
): Promise<void> {
  const here = { placeId: place, personaId: writerOf(ctx), now: ctx.now };
  await addSeen(ctx.tx, here, seqs);
  await sighted(ctx, { place, ...(await sightingOf(ctx, here, seqs)) });
}

/** Who does something with a post has seen it, wherever they came from. */
export async function sighted<Tables>(ctx: Ctx<Tables>, seen: Sighting): Promise<void> {
  for (const tell of ctx.registry.all(wasSeen)) await tell(ctx.as<never>(), seen);
}
