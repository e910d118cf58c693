import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { PostsTables } from '../tables.ts';

/** True the first time; the count in the post's row grows with it, and only with it. */
export async function giveHeart(
  tx: Tx<PostsTables>,
  heart: { postId: string; personaId: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    with given as (
      insert into posts.heart (post_id, persona_id, given_at)
      values (${heart.postId}::uuid, ${heart.personaId}::uuid, ${heart.now})
      on conflict do nothing returning post_id
    )
    update posts.post p set hearts = p.hearts + 1 from given where p.id = given.post_id
    returning p.id`.execute(tx);
  return rows.length > 0;
}

export async function takeHeart(
  tx: Tx<PostsTables>,
  heart: { postId: string; personaId: string },
): Promise<void> {
  await sql`
    with taken as (
      delete from posts.heart
      where post_id = ${heart.postId}::uuid and persona_id = ${heart.personaId}::uuid
      returning post_id
    )
    update posts.post p set hearts = p.hearts - 1 from taken where p.id = taken.post_id`.execute(
    tx,
  );
}
