import { sql } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Tables } from './taglist.sql.ts';

type Writing = Tx<Tables>;
type Reading = ReadTx<Tables>;

export const insertTaglist = (
  tx: Writing,
  list: { id: string; spaceId: string; name: string; about: string; keeperId: string; now: Date },
) =>
  tx
    .insertInto('community.taglist')
    .values({
      id: list.id,
      space_id: list.spaceId,
      name: list.name,
      about: list.about,
      keeper_id: list.keeperId,
      created_at: list.now,
    })
    .execute();

/** Whether a space has an open list of that name already. Two who start one at once take their turns. */
export async function isNameTaken(
  tx: Writing,
  { spaceId, name, but }: { spaceId: string; name: string; but?: string },
): Promise<boolean> {
  await takeLock(tx, 'community.taglist', spaceId);
  const found = await tx
    .selectFrom('community.taglist')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`lower(name) = ${name.toLowerCase()}`)
    .$if(but !== undefined, (q) => q.where('id', '<>', but ?? ''))
    .executeTakeFirst();
  return found !== undefined;
}

export const updateTaglist = (
  tx: Writing,
  id: string,
  changes: { name?: string; about?: string; keeper_id?: string; ended_at?: Date },
) => tx.updateTable('community.taglist').set(changes).where('id', '=', id).execute();

/** Joining twice is joining. */
export const insertMember = (
  tx: Writing,
  { taglistId, personaId, now }: { taglistId: string; personaId: string; now: Date },
) =>
  tx
    .insertInto('community.taglist_member')
    .values({ taglist_id: taglistId, persona_id: personaId, joined_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const findMember = (tx: Reading, taglistId: string, personaId: string) =>
  tx
    .selectFrom('community.taglist_member')
    .select('taglist_id as id')
    .where('taglist_id', '=', taglistId)
    .where('persona_id', '=', personaId)
    .executeTakeFirst();

export const deleteMember = (tx: Writing, taglistId: string, personaId: string) =>
  tx
    .deleteFrom('community.taglist_member')
    .where('taglist_id', '=', taglistId)
    .where('persona_id', '=', personaId)
    .execute();

/** False when the list was called on that post before. */
export async function insertCall(
  tx: Writing,
  call: { taglistId: string; postId: string; by: string; now: Date },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('community.taglist_call')
    .values({
      taglist_id: call.taglistId,
      post_id: call.postId,
      called_by: call.by,
      called_at: call.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('post_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
