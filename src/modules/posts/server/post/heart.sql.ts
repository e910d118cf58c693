import { sql } from '#platform/db/sql.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { advancing, isStillIn } from '../place/advance.sql.ts';

type On = { postId: string; placeId: string; personaId: string };

/**
 * Gives a heart or takes it back; true the first time. The count in the post's row grows and shrinks with
 * it, and only with it. The place goes first, and only where there is something to count. Throws
 * `Refusal` where the post went elsewhere meanwhile.
 */
export async function changeHeart(
  ctx: Ctx,
  kind: string,
  by: 1 | -1,
  { postId, placeId, personaId }: On,
): Promise<boolean> {
  const done =
    by === 1
      ? sql`insert into posts.heart (post_id, persona_id, given_at)
          values (${postId}::uuid, ${personaId}::uuid, ${ctx.now}) on conflict do nothing`
      : sql`delete from posts.heart
          where post_id = ${postId}::uuid and persona_id = ${personaId}::uuid`;
  const { isDone, changed } = await sql<{ isDone: boolean; changed: number | null }>`
    with done as (${done} returning post_id),
    place as (${advancing(sql`select ${placeId}::uuid, 1, 0 from done`)}),
    counted as (
      update posts.post p set hearts = p.hearts + ${by}::int, changed = place.changed
      from place where p.id = ${postId}::uuid and ${isStillIn('p', placeId)}
      returning p.changed)
    select exists (select from done) as "isDone", (select changed from counted) as changed`.one(
    ctx.tx,
  );
  if (isDone && changed === null) throw new Refusal('conflict', 'already_gone');
  if (changed !== null) ctx.wake(kind, [placeId], changed);
  return isDone;
}
