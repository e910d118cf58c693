import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Ctx } from '#platform/use-case.ts';
import { advancing } from '../place/advance.sql.ts';

type On = { postId: string; placeId: string };

/** True the first time; the count in the post's row grows with it, and only with it. */
export const giveHeart = (
  ctx: Ctx,
  kind: string,
  on: On & { personaId: string },
): Promise<boolean> =>
  count(
    ctx,
    kind,
    { ...on, by: 1 },
    sql`insert into posts.heart (post_id, persona_id, given_at)
      values (${on.postId}::uuid, ${on.personaId}::uuid, ${ctx.now})
      on conflict do nothing`,
  );

export const takeHeart = (
  ctx: Ctx,
  kind: string,
  on: On & { personaId: string },
): Promise<boolean> =>
  count(
    ctx,
    kind,
    { ...on, by: -1 },
    sql`delete from posts.heart
      where post_id = ${on.postId}::uuid and persona_id = ${on.personaId}::uuid`,
  );

/** The place goes first, and only where there is something to count. */
async function count(
  ctx: Ctx,
  kind: string,
  { postId, placeId, by }: On & { by: number },
  done: RawBuilder<unknown>,
): Promise<boolean> {
  const { rows } = await sql<{ changed: number }>`
    with done as (${done} returning post_id),
    place as (${advancing(sql`select ${placeId}::uuid, 1, 0 from done`)})
    update posts.post p set hearts = p.hearts + ${by}::int, changed = place.changed
    from place where p.id = ${postId}::uuid
    returning p.changed`.execute(ctx.tx);
  const changed = rows[0]?.changed;
  if (changed !== undefined) ctx.wake(kind, [placeId], changed);
  return changed !== undefined;
}
