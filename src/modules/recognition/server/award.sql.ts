import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import { columnsOf, type NewRow } from '#platform/db/columns.ts';
import type { Tx } from '#platform/db/database.ts';
import type { RecognitionTables } from './tables.ts';

type T = Tx<RecognitionTables>;
type New<Table extends keyof RecognitionTables> = NewRow<RecognitionTables[Table]>;

/** A badge of somebody's. */
export type Award = { badgeId: string; side: Side; title: string; personaId: string };

/** Somebody of that side who is here, within the actor's sight. */
export const findOfSide = (tx: AnyTx, actor: Actor, personaId: string, side: Side) =>
  sql<{
    personaId: string;
    side: Side;
  }>`select id as "personaId", side from accounts.pub_member_card
    where id = ${personaId} and side = ${side} and not is_service and id <> all(${[...actor.blocked]}::uuid[])`.first(
    tx,
  );

/** False when they have it. */
export const insertAward = async (tx: T, award: New<'recognition.award'>) =>
  (await tx
    .insertInto('recognition.award')
    .values(columnsOf(award))
    .onConflict((conflict) => conflict.doNothing())
    .returning('badge_id')
    .executeTakeFirst()) !== undefined;

/** An award with its badge's side, also of a badge that is given out no more; locked. */
export const lockAward = (tx: T, badgeId: string, personaId: string) =>
  sql<Award>`
    select b.id as "badgeId", b.side, b.title, a.persona_id as "personaId"
    from recognition.award a join recognition.badge b on b.id = a.badge_id
    where a.badge_id = ${badgeId} and a.persona_id = ${personaId} for update of a`.first(tx);

/** Takes an award away; that it was there, and why it is no more, stays for whose it was. */
export const takeAward = (
  tx: T,
  { badgeId, personaId }: { badgeId: string; personaId: string },
  { id, takenAt, reason }: { id: string; takenAt: Date; reason: string },
) =>
  sql`with gone as (delete from recognition.award
      where badge_id = ${badgeId} and persona_id = ${personaId} returning *)
    insert into recognition.taking_back
      (id, badge_id, persona_id, awarded_at, awarded_for, taken_at, reason)
    select ${id}::uuid, badge_id, persona_id, awarded_at, reason, ${takenAt}::timestamptz,
      ${reason}::text from gone`.execute(tx);

/** What was taken back last and not given back since, with its badge; locked. */
export const lockTaken = (tx: T, badgeId: string, personaId: string) =>
  sql<Award & { id: string }>`
    select t.id, b.id as "badgeId", b.side, b.title, t.persona_id as "personaId"
    from recognition.taking_back t join recognition.badge b on b.id = t.badge_id
    where t.badge_id = ${badgeId} and t.persona_id = ${personaId} and t.given_back_at is null
    order by t.taken_at desc limit 1 for update of t`.first(tx);

/** Gives it back as it had been. False where they have the badge anew. */
export const giveBack = (
  tx: T,
  id: string,
  { by, at, reason }: { by: string | null; at: Date; reason: string },
) =>
  sql`with back as (update recognition.taking_back
      set given_back_at = ${at}::timestamptz, given_back_because = ${reason}::text where id = ${id} returning *)
    insert into recognition.award (badge_id, persona_id, awarded_by, awarded_at, reason)
    select badge_id, persona_id, ${by}::uuid, awarded_at, awarded_for from back
    on conflict do nothing returning badge_id`.any(tx);

/** What a badge of the old side thanked for stays there, without a name. */
export async function deleteAwardsOfSide(
  tx: T,
  personaIds: readonly string[],
  side: Side,
): Promise<void> {
  for (const table of ['recognition.award', 'recognition.taking_back'])
    await sql`delete from ${sql.table(table)} a using recognition.badge b where b.id = a.badge_id
      and b.side = ${side} and a.persona_id = any(${[...personaIds]}::uuid[])`.execute(tx);
}
