import { sql, type AnyTx } from '#platform/db/sql.ts';
import { actorFact } from '#platform/actor-facts.sql.ts';
import { visibility, type Actor, type Side } from '#platform/actor.ts';
import { columnsOf, type NewRow } from '#platform/db/columns.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Key } from '#modules/community/space.contract.ts';
import type { BadgesOfView, BadgesView } from '../contract.ts';
import type { RecognitionTables } from './tables.ts';

type T = Tx<RecognitionTables>;
type New<Table extends keyof RecognitionTables> = NewRow<RecognitionTables[Table]>;

/** False when a badge of that side has the title already. */
export const insertBadge = async (tx: T, badge: New<'recognition.badge'>) =>
  (await tx
    .insertInto('recognition.badge')
    .values(columnsOf(badge))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined;

type Badge = { id: string; side: Side; title: string; about: string };

/** A badge that is given out still; locked. */
export const lockBadge = (tx: T, id: string) =>
  sql<Badge>`select id, side, title, about from recognition.badge
    where id = ${id} and retired_at is null for update`.first(tx);

/** False when another badge of its side has the title. */
export const setBadge = (tx: T, { id, side, title, about }: Badge) =>
  sql`update recognition.badge set title = ${title}, about = ${about} where id = ${id}
    and not exists (select from recognition.badge other where other.id <> ${id} and other.side = ${side}
      and other.retired_at is null and lower(other.title) = lower(${title}::text))`.any(tx);

export const retire = (tx: T, id: string, now: Date) =>
  tx.updateTable('recognition.badge').set({ retired_at: now }).where('id', '=', id).execute();

/** Somebody of that side who is here, within the actor's sight. */
export const findOfSide = (tx: AnyTx, actor: Actor, personaId: string, side: Side) =>
  sql<{
    personaId: string;
    side: Side;
  }>`select id as "personaId", side from accounts.pub_member_card
    where id = ${personaId} and side = ${side} and id <> all(${[...actor.blocked]}::uuid[])`.first(
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
  sql<{ badgeId: string; side: Side; personaId: string }>`
    select b.id as "badgeId", b.side, a.persona_id as "personaId"
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

type View = BadgesView['badges'][number];
type Holder = Omit<View['holders'][number], 'awardedAt'> & { awardedAt: string };

/** All badges of these sides with who holds them, in one statement. */
export const listBadges = (tx: AnyTx, sides: readonly Side[]) =>
  sql<Omit<View, 'holders' | 'base'> & { holders: Holder[] }>`
    select b.id, b.side, b.title, b.about, (b.retired_at is not null) as "isRetired",
      coalesce((select json_agg(json_build_object('id', card.id, 'name', card.name,
          'awardedAt', a.awarded_at, 'reason', a.reason) order by a.awarded_at desc)
        from recognition.award a join accounts.pub_member_card card on card.id = a.persona_id
        where a.badge_id = b.id and card.side = b.side), '[]') as holders
    from recognition.badge b where b.side = any(${[...sides]}::text[])
    order by b.retired_at nulls first, lower(b.title)`.rows(tx);

/** The names of all badges of these sides. */
export const namesOf = async (tx: AnyTx, sides: readonly Side[]): Promise<Key[]> =>
  sides.length === 0
    ? []
    : sql<Key>`select id, title from recognition.badge
        where side = any(${[...sides]}::text[]) order by retired_at nulls first, lower(title)`.rows(
        tx,
      );

/** The badges of a person whom the reader may see: of the own side, and not out of each other's sight. */
export const badgesSeenBy = (tx: AnyTx, actor: Actor, personaId: string) =>
  sql<BadgesOfView['badges'][number]>`select b.id, b.title, b.about, a.awarded_at as "awardedAt"
    from recognition.award a join recognition.badge b on b.id = a.badge_id
    join accounts.pub_member_card card on card.id = a.persona_id
    where a.persona_id = ${personaId} and card.side = ${visibility(actor).own} and b.side = card.side
      and a.persona_id <> all(${[...actor.blocked]}::uuid[]) order by a.awarded_at`.rows(tx);

/** The badges a person holds now, as ids. One that is given out no more still opens what it opened. */
export const held = actorFact({
  ask: (persona) => sql<string[]>`(
    select coalesce(json_agg(badge_id), '[]') from recognition.award where persona_id = ${persona})`,
  carry: (badges) => ({ badges }),
});
