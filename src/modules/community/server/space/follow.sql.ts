import type { Tx } from '#platform/db/database.ts';
import type { CommunityTables } from '../tables.ts';

type Follow = { spaceId: string; personaId: string };

/** Following twice is following. */
export const insertFollow = (
  tx: Tx<CommunityTables>,
  { spaceId, personaId, now }: Follow & { now: Date },
) =>
  tx
    .insertInto('community.space_follow')
    .values({ space_id: spaceId, persona_id: personaId, followed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const deleteFollow = (tx: Tx<CommunityTables>, { spaceId, personaId }: Follow) =>
  tx
    .deleteFrom('community.space_follow')
    .where('space_id', '=', spaceId)
    .where('persona_id', '=', personaId)
    .execute();
