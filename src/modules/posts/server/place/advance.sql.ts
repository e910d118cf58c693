import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Ctx } from '#platform/use-case.ts';

/**
 * Takes the next number of a place’s changes, and wakes whoever looks at it. The post that is changed
 * keeps the number, so that a question can say what changed since. `anew`: more than posts changed, and
 * whoever looks on fetches the page.
 *
 * It comes before the post is touched: of two who change one, the second waits here.
 */
export async function advance(
  ctx: Ctx,
  kind: string,
  placeId: string,
  { anew = false } = {},
): Promise<number> {
  const one = sql`values (${placeId}::uuid, 1, ${anew ? 1 : 0})`;
  const { changed = 0 } = (await advancing(one).first(ctx.tx)) ?? {};
  ctx.wake(kind, [placeId], changed);
  return changed;
}

/** More than posts changed in a place: whoever looks on fetches its page. */
export const renew = (ctx: Ctx, kind: string, placeId: string) =>
  advance(ctx, kind, placeId, { anew: true });

/** The same as part of a statement: `one` gives the place, 1, and 1 for `anew` or else 0. Who runs it wakes. */
export const advancing = (one: RawBuilder<unknown>): RawBuilder<{ changed: number }> => sql`
  insert into posts.place as place (place_id, changed, anew) ${one}
  on conflict (place_id) do update set changed = place.changed + 1,
    anew = case excluded.anew when 1 then place.changed + 1 else place.anew end
  returning changed`;

/** It has not left the place. Said so that no index serves it: a post is found by its id, not among all of its place. */
export const isStillIn = (post: string, placeId: string): RawBuilder<boolean> => sql<boolean>`
  ${sql.ref(`${post}.place_id`)} is not distinct from ${placeId}::uuid`;

/** How far a place has come. */
export async function changeOf(tx: ReadTx, placeId: string): Promise<number> {
  const place = await sql<{ changed: number }>`
    select changed from posts.place where place_id = ${placeId}::uuid`.first(tx);
  return place?.changed ?? 0;
}
