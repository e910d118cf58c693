import type { Tx } from '#platform/db/database.ts';
import type { Tables } from './discussion.sql.ts';

/** True the first time. */
export async function insertHeart(
  tx: Tx<Tables>,
  heart: { postId: string; personaId: string; now: Date },
): Promise<boolean> {
  const given = await tx
    .insertInto('learning.heart')
    .values({ post_id: heart.postId, persona_id: heart.personaId, given_at: heart.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('post_id')
    .executeTakeFirst();
  return given !== undefined;
}

export async function deleteHeart(
  tx: Tx<Tables>,
  heart: { postId: string; personaId: string },
): Promise<void> {
  await tx
    .deleteFrom('learning.heart')
    .where('post_id', '=', heart.postId)
    .where('persona_id', '=', heart.personaId)
    .execute();
}
