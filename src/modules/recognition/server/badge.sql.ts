import { sql, type AnyTx, type RawBuilder } from '#platform/db/sql.ts';
import { actorFact } from '#platform/actor-facts.sql.ts';
import { visibility, type Actor, type Side } from '#platform/actor.ts';
import { columnsOf, type NewRow } from '#platform/db/columns.ts';
import { said, saidIn } from '#platform/languages/said.sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Tx } from '#platform/db/database.ts';
import { foldName } from '#platform/fold.rules.ts';
import { pageOpenTo } from '#modules/accounts/index.server.ts';
import type { Key } from '#modules/community/space.contract.ts';
import type { BadgesOfView, BadgesView } from '../contract.ts';
import type { RecognitionTables } from './tables.ts';

type T = Tx<RecognitionTables>;
type New<Table extends keyof RecognitionTables> = NewRow<RecognitionTables[Table]>;

/** Whether another badge of that side that is given still has the title. Two who take one at once take their turns. */
export async function isTitleTaken(
  tx: T,
  { side, title, id }: Pick<Badge, 'side' | 'title' | 'id'>,
): Promise<boolean> {
  await takeLock(tx, 'recognition.badge', side);
  const others = await sql<{ title: string }>`select title from recognition.badge
    where side = ${side} and retired_at is null and id <> ${id}::uuid`.rows(tx);
  return others.some((other) => foldName(other.title) === foldName(title));
}

export const insertBadge = (tx: T, badge: New<'recognition.badge'>) =>
  tx.insertInto('recognition.badge').values(columnsOf(badge)).execute();

type Badge = { id: string; side: Side; title: string; about: string };

/** What a badge (`b`) is called and thanks for, as the actor reads it. */
export const titleFor = ({ locale }: Pick<Actor, 'locale'>) => said('b.id', 'b.title', locale);
const aboutFor = ({ locale }: Pick<Actor, 'locale'>) => said('b.id', 'b.about', locale);
const readIn = ({ locale }: Pick<Actor, 'locale'>) => saidIn('b.id', sql`null::text`, locale);

/** A badge that is given out still; locked. */
export const lockBadge = (tx: T, id: string) =>
  sql<Badge>`select id, side, title, about from recognition.badge
    where id = ${id} and retired_at is null for update`.first(tx);

/** One that is given out no more; locked. */
export const lockRetired = (tx: T, id: string) =>
  sql<Badge>`select id, side, title, about from recognition.badge
    where id = ${id} and retired_at is not null for update`.first(tx);

export const setBadge = (tx: T, { id, title, about }: Omit<Badge, 'side'>) =>
  tx.updateTable('recognition.badge').set({ title, about }).where('id', '=', id).execute();

/** From when it is given to nobody any more; null: it is given again. */
export const setRetired = (tx: T, id: string, at: Date | null) =>
  tx.updateTable('recognition.badge').set({ retired_at: at }).where('id', '=', id).execute();

type View = BadgesView['badges'][number];
type Holder = Omit<View['holders'][number], 'awardedAt'> & { awardedAt: string };
type Taken = Omit<View['taken'][number], 'takenAt'> & { takenAt: string };
const MOST_TAKEN = 50;

/** All badges of these sides with who holds them, and from whom they were taken back, in one statement. */
export const listBadges = (tx: AnyTx, sides: readonly Side[]) =>
  sql<
    Omit<View, 'holders' | 'taken' | 'base' | 'versions'> & { holders: Holder[]; taken: Taken[] }
  >`
    select b.id, b.side, b.title, b.about, (b.retired_at is not null) as "isRetired",
      coalesce((select json_agg(json_build_object('id', card.id, 'name', card.name,
          'awardedAt', a.awarded_at, 'reason', a.reason) order by a.awarded_at desc)
        from recognition.award a join accounts.pub_member_card card on card.id = a.persona_id
        where a.badge_id = b.id and card.side = b.side), '[]') as holders,
      coalesce((select json_agg(gone) from (select * from (
        select distinct on (t.persona_id) card.id, card.name, t.taken_at as "takenAt", t.reason
        from recognition.taking_back t join accounts.pub_member_card card on card.id = t.persona_id
        where t.badge_id = b.id and card.side = b.side and t.given_back_at is null
          and not exists (select from recognition.award a
            where a.badge_id = b.id and a.persona_id = t.persona_id)
        order by t.persona_id, t.taken_at desc) each
        order by each."takenAt" desc, each.id limit ${MOST_TAKEN}) gone), '[]') as taken
    from recognition.badge b where b.side = any(${[...sides]}::text[])
    order by b.retired_at nulls first, lower(b.title)`.rows(tx);

/** The names of all badges of these sides, as the actor reads them. */
export const namesOf = async (
  { tx, actor }: { tx: AnyTx; actor: Actor },
  sides: readonly Side[],
): Promise<Key[]> =>
  sides.length === 0
    ? []
    : sql<Key>`select b.id, ${titleFor(actor)} as title from recognition.badge b
        where b.side = any(${[...sides]}::text[]) order by b.retired_at nulls first, lower(b.title)`.rows(
        tx,
      );

/** Whether an actor may read on somebody's page (`card`) which badges they have: of the own side, in sight, and open. */
export const seesBadgesOf = (actor: Actor): RawBuilder<boolean> => sql<boolean>`(
  card.side = ${visibility(actor).own} and card.id <> all(${[...actor.blocked]}::uuid[]) and ${pageOpenTo(actor, 'card')})`;

/** The badges of a person, for whom their page shows them to. */
export const badgesSeenBy = (tx: AnyTx, actor: Actor, personaId: string) =>
  sql<
    BadgesOfView['badges'][number]
  >`select b.id, ${titleFor(actor)} as title, ${aboutFor(actor)} as about,
      ${readIn(actor)} as language, a.awarded_at as "awardedAt"
    from recognition.award a join recognition.badge b on b.id = a.badge_id
    join accounts.pub_member_card card on card.id = a.persona_id
    where a.persona_id = ${personaId} and b.side = card.side and ${seesBadgesOf(actor)}
    order by a.awarded_at`.rows(tx);

/** The badges a person holds now, as ids. One that is given out no more still opens what it opened. */
export const held = actorFact({
  ask: (persona) => sql<string[]>`(
    select coalesce(json_agg(badge_id), '[]') from recognition.award where persona_id = ${persona})`,
  carry: (badges) => ({ badges }),
});
