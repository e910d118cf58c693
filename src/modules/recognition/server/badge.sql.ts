import { sql } from '#platform/db/sql.ts';
import { actorFact } from '#platform/actor-facts.sql.ts';
import { visibility, type Actor, type Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Key } from '#modules/community/space.contract.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { RecognitionTables } from './tables.ts';

type T = Tx<RecognitionTables>;
type Reading = ReadTx<RecognitionTables>;
type ReadJoined = ReadTx<RecognitionTables & MemberCardTable>;

/** False when a badge of that side has the title already. */
export async function insertBadge(
  tx: T,
  badge: { id: string; side: Side; title: string; about: string; now: Date },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('recognition.badge')
    .values({
      id: badge.id,
      side: badge.side,
      title: badge.title,
      about: badge.about,
      created_at: badge.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** A badge that is given out still; locked. */
export const lockBadge = (tx: T, id: string) =>
  tx
    .selectFrom('recognition.badge')
    .select(['id', 'side', 'title'])
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();

/** False when another badge of its side has the title. */
export async function setBadge(
  tx: T,
  badge: { id: string; side: Side; title: string; about: string },
): Promise<boolean> {
  const set = await tx
    .updateTable('recognition.badge')
    .set({ title: badge.title, about: badge.about })
    .where('id', '=', badge.id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('recognition.badge as other')
            .select('other.id')
            .where('other.id', '!=', badge.id)
            .where('other.side', '=', badge.side)
            .where('other.retired_at', 'is', null)
            .where(sql<boolean>`lower(other.title) = lower(${badge.title})`),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst();
  return set !== undefined;
}

export async function retire(tx: T, id: string, now: Date): Promise<void> {
  await tx.updateTable('recognition.badge').set({ retired_at: now }).where('id', '=', id).execute();
}

/** Somebody of that side, by the exact name. */
export const findByName = (tx: ReadJoined, name: string, side: Side) =>
  tx
    .selectFrom('accounts.pub_member_card')
    .select('id as personaId')
    .where('side', '=', side)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .limit(2)
    .execute();

/** False when they have it. */
export async function insertAward(
  tx: T,
  award: { badgeId: string; personaId: string; by: string | null; now: Date; reason: string },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('recognition.award')
    .values({
      badge_id: award.badgeId,
      persona_id: award.personaId,
      awarded_by: award.by,
      awarded_at: award.now,
      reason: award.reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('badge_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** An award with its badge's side, also of a badge that is given out no more; locked. */
export const lockAward = (tx: T, badgeId: string, personaId: string) =>
  tx
    .selectFrom('recognition.award as a')
    .innerJoin('recognition.badge as b', 'b.id', 'a.badge_id')
    .select(['b.id as badgeId', 'b.side', 'a.persona_id as personaId'])
    .where('a.badge_id', '=', badgeId)
    .where('a.persona_id', '=', personaId)
    .forUpdate('a')
    .executeTakeFirst();

export async function deleteAward(tx: T, badgeId: string, personaId: string): Promise<void> {
  await tx
    .deleteFrom('recognition.award')
    .where('badge_id', '=', badgeId)
    .where('persona_id', '=', personaId)
    .execute();
}

/** What a badge of the old side thanked for stays there, without a name. */
export async function deleteAwardsOfSide(
  tx: T,
  personaIds: readonly string[],
  side: Side,
): Promise<void> {
  await sql`delete from recognition.award a using recognition.badge b
    where b.id = a.badge_id and b.side = ${side} and a.persona_id = any(${[...personaIds]}::uuid[])`.execute(
    tx,
  );
}

type BadgeRow = { id: string; side: Side; title: string; about: string; isRetired: boolean };
type Holder = { id: string; name: string; awardedAt: string; reason: string };

/** All badges of these sides with who holds them, in one statement. */
export async function listBadges(tx: ReadJoined, sides: readonly Side[]) {
  const { rows } = await sql<BadgeRow & { holders: Holder[] }>`
    select b.id, b.side, b.title, b.about, (b.retired_at is not null) as "isRetired",
      coalesce((select json_agg(json_build_object('id', card.id, 'name', card.name,
          'awardedAt', a.awarded_at, 'reason', a.reason) order by a.awarded_at desc)
        from recognition.award a join accounts.pub_member_card card on card.id = a.persona_id
        where a.badge_id = b.id and card.side = b.side), '[]') as holders
    from recognition.badge b where b.side = any(${[...sides]}::text[])
    order by b.retired_at nulls first, lower(b.title)`.execute(tx);
  return rows;
}

/** The names of all badges of these sides. */
export async function namesOf(tx: Reading, sides: readonly Side[]): Promise<Key[]> {
  if (sides.length === 0) return [];
  const { rows } = await sql<Key>`select id, title from recognition.badge
    where side = any(${[...sides]}::text[]) order by retired_at nulls first, lower(title)`.execute(
    tx,
  );
  return rows;
}

/** The badges of a person whom the reader may see: of the own side, and not out of each other's sight. */
export async function badgesSeenBy(tx: ReadJoined, actor: Actor, personaId: string) {
  return tx
    .selectFrom('recognition.award as a')
    .innerJoin('recognition.badge as b', 'b.id', 'a.badge_id')
    .innerJoin('accounts.pub_member_card as card', 'card.id', 'a.persona_id')
    .select(['b.id', 'b.title', 'b.about', 'a.awarded_at as awardedAt'])
    .where('a.persona_id', '=', personaId)
    .where('card.side', '=', visibility(actor).own)
    .where('b.side', '=', visibility(actor).own)
    .where(sql<boolean>`a.persona_id <> all(${[...actor.blocked]}::uuid[])`)
    .orderBy('a.awarded_at')
    .execute();
}

/** The badges a person holds now, as ids. One that is given out no more still opens what it opened. */
export const held = actorFact({
  ask: (persona) => sql<string[]>`(
    select coalesce(json_agg(badge_id), '[]') from recognition.award where persona_id = ${persona})`,
  carry: (badges) => ({ badges }),
});
