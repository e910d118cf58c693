import { actorFact } from '#platform/actor-facts.sql.ts';
import type { Actor } from '#platform/actor.ts';
import { columnsOf, type NewRow } from '#platform/db/columns.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { sql, type AnyTx, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { dutyKinds, powersOf, type DutiesView } from '../contract.ts';
import { powersFrom, type CurrentDuty } from './powers.rules.ts';
import type { LeadingTables } from './tables.ts';

type T = Tx<LeadingTables>;
type Reading = ReadTx<LeadingTables & MemberCardTable>;

/** What their duties let somebody do now; on the other side only while they are cleared. */
export const powers = actorFact({
  ask: (persona, now) => sql<CurrentDuty[]>`(
    select coalesce(json_agg(json_build_object('kind', d.kind, 'scope', d.scope_id, 'isCleared', exists(
        select from "leading".clearance c where c.persona_id = d.persona_id
          and c.ended_at is null and c.expires_at > ${now}))), '[]')
    from "leading".duty d where d.persona_id = ${persona} and d.ended_at is null
      and (d.expires_at is null or d.expires_at > ${now}))`,
  carry: (duties, { side }) => ({ powers: powersFrom(side, duties) }),
});

/** An adult who is here, within the actor's sight: whoever is young holds no duty. */
export const findAdult = (tx: Reading, actor: Actor, personaId: string) =>
  sql<{ personaId: string; isService: boolean }>`
    select id as "personaId", is_service as "isService" from accounts.pub_member_card
    where id = ${personaId} and side = 'adult' and id <> all(${[...actor.blocked]}::uuid[])`.first(
    tx,
  );

/** False when the same duty is open already. */
export const insertDuty = async (tx: T, duty: NewRow<LeadingTables['leading.duty']>) =>
  (await tx
    .insertInto('leading.duty')
    .values(columnsOf(duty))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined;

export const insertClearance = (tx: T, clearance: NewRow<LeadingTables['leading.clearance']>) =>
  tx.insertInto('leading.clearance').values(columnsOf(clearance)).execute();

/** Whether somebody is cleared beyond that moment. Of two who clear them at once, the second sees the first. */
export async function lockCleared(tx: T, personaId: string, beyond: Date): Promise<boolean> {
  await takeLock(tx, 'leading.clearance', personaId);
  return sql`select from "leading".clearance where persona_id = ${personaId} and ended_at is null
    and expires_at > ${beyond}`.any(tx);
}

type Held = { id: string; personaId: string };

/** One that has not ended, locked, of somebody who is here. */
export const lockDuty = (tx: T, id: string) =>
  sql<
    Held & { kind: string; scopeId: string | null; isActing: boolean }
  >`select d.id, d.persona_id as "personaId", d.kind, d.scope_id as "scopeId", d.is_acting as "isActing" from "leading".duty d
    join accounts.pub_member_card p on p.id = d.persona_id
    where d.id = ${id} and d.ended_at is null for update of d`.first(tx);

export const lockClearance = (tx: T, id: string) =>
  sql<Held>`select c.id, c.persona_id as "personaId" from "leading".clearance c
    join accounts.pub_member_card p on p.id = c.persona_id
    where c.id = ${id} and c.ended_at is null for update of c`.first(tx);

/** Under what it was ended, as its holder reads it: never by whom. */
export type EndedUnder = 'operator' | 'server' | 'house';
export const underOf = (actor: Pick<Actor, 'personaId'>): EndedUnder =>
  actor.personaId === null ? 'server' : 'operator';

export const endHeld = (
  tx: T,
  table: keyof LeadingTables,
  id: string,
  { now, reason, under }: { now: Date; reason: string; under: EndedUnder },
) =>
  tx
    .updateTable(table)
    .set({ ended_at: now, end_reason: reason, ended_under: under })
    .where('id', '=', id)
    .execute();

/** Whoever stood in for a duty and is given it holds it from now on. */
export const endActing = (
  tx: T,
  duty: { personaId: string; kind: string; scopeId: string | null },
  now: Date,
) =>
  sql`update "leading".duty set ended_at = ${now} where persona_id = ${duty.personaId}
    and kind = ${duty.kind} and scope_id is not distinct from ${duty.scopeId}::uuid
    and is_acting and ended_at is null`.execute(tx);

/** Whether two people run the place: one alone may lose every way in. */
export const isSecondThere = ({ tx, now }: { tx: AnyTx; now: Date }) =>
  sql`select from "leading".duty where kind = 'operator' and scope_id is null and ended_at is null
    and (expires_at is null or expires_at > ${now}) having count(distinct persona_id) > 1`.any(tx);

/** Whether somebody with a current clearance moderates everywhere: the young are left to nobody’s care but theirs. */
export const isYoungSideHeld = ({ tx, now }: { tx: AnyTx; now: Date }) =>
  sql`select from "leading".duty d
    join accounts.pub_member_card p on p.id = d.persona_id and p.side = 'adult'
    join "leading".clearance c on c.persona_id = d.persona_id and c.ended_at is null and c.expires_at > ${now}
    where d.kind = any(${moderating}::text[]) and d.scope_id is null and d.ended_at is null
      and (d.expires_at is null or d.expires_at > ${now}) limit 1`.any(tx);

/** Whether anybody runs the place, and is none of these, who are about to go. */
export const isOperatorThere = ({ tx, now }: { tx: AnyTx; now: Date }, gone: readonly string[]) =>
  sql`select from "leading".duty where kind = 'operator' and scope_id is null and ended_at is null
    and (expires_at is null or expires_at > ${now}) and persona_id <> all(${[...gone]}::uuid[]) limit 1`.any(
    tx,
  );

/** Whether somebody holds any duty at all. */
export const holdsDuty = (tx: AnyTx, personaId: string, now: Date) =>
  sql`select from "leading".duty where persona_id = ${personaId} and ended_at is null
    and (expires_at is null or expires_at > ${now}) limit 1`.any(tx);

/** Whether somebody holds a duty for that place alone. */
export const hasDutyFor = ({ tx, now }: { tx: AnyTx; now: Date }, scopeId: string) =>
  sql`select from "leading".duty where scope_id = ${scopeId} and ended_at is null
    and (expires_at is null or expires_at > ${now}) limit 1`.any(tx);

/** For which of these places alone somebody holds a duty. */
export const heldFor = async (
  { tx, now }: { tx: AnyTx; now: Date },
  scopeIds: readonly string[],
) => {
  const rows = await sql<{ id: string }>`select distinct scope_id as id from "leading".duty
    where scope_id = any(${[...scopeIds]}::uuid[]) and ended_at is null
      and (expires_at is null or expires_at > ${now})`.rows(tx);
  return new Set(rows.map(({ id }) => id));
};

const moderating = dutyKinds.filter((kind) =>
  (powersOf[kind] as readonly string[]).includes('moderate'),
);

/** `where`: what the places are called that they moderate; null where that is everywhere. */
type OtherModerator = { id: string; name: string; where: string[] | null };

/**
 * Who else moderates where the actor does, as far as they meet them; the first of them. Who moderates everywhere
 * is among them wherever that is. `scopes`: rows of `id, title` of where the actor does, on no side they may not see.
 */
export const otherModerators = (
  { tx, actor, now }: { tx: AnyTx; actor: Actor; now: Date },
  { scopes, limit }: { scopes: RawBuilder<unknown>; limit: number },
) =>
  sql<OtherModerator>`
    select p.id, p.name, case when bool_and(d.scope_id is not null) then array_agg(distinct scope.title) end as "where"
    from "leading".duty d join accounts.pub_member_card p on p.id = d.persona_id
    left join ${scopes} scope on scope.id = d.scope_id
    where (d.scope_id is null or scope.id is not null)
      and d.kind = any(${moderating}::text[]) and d.ended_at is null
      and (d.expires_at is null or d.expires_at > ${now})
      and p.id is distinct from ${actor.personaId}::uuid and p.id <> all(${[...actor.blocked]}::uuid[])
    group by p.id, p.name order by p.name, p.id limit ${limit}`.rows(tx);

/** Ends every duty and clearance of these people, by itself. */
export async function endAllOf(tx: T, personaIds: readonly string[], now: Date): Promise<void> {
  for (const table of ['leading.duty', 'leading.clearance'])
    await sql`update ${sql.table(table)} set ended_at = ${now}, ended_under = 'house'
      where persona_id = any(${[...personaIds]}::uuid[]) and ended_at is null`.execute(tx);
}

type Listed<Part extends keyof DutiesView> = Omit<
  DutiesView[Part][number],
  'isCleared' | 'person' | 'can'
> & {
  personaId: string;
};

export const listDuties = (tx: Reading) =>
  sql<Listed<'duties'>>`select d.id, p.id as "personaId", p.name, d.kind, d.scope_id as scope,
      d.granted_at as "grantedAt", d.reason, d.is_acting as "isActing"
    from "leading".duty d join accounts.pub_member_card p on p.id = d.persona_id
    where p.side = 'adult' and d.ended_at is null order by d.granted_at`.rows(tx);

export const listClearances = (tx: Reading, now: Date) =>
  sql<Listed<'clearances'>>`select c.id, p.id as "personaId", p.name, c.expires_at as "expiresAt",
      c.note as reason
    from "leading".clearance c join accounts.pub_member_card p on p.id = c.persona_id
    where c.ended_at is null and c.expires_at > ${now} order by c.expires_at`.rows(tx);

/** Whether one of these personas runs the place, and nobody else does; `gone` are those of whoever is being erased. */
export async function isLastOperator(
  { tx, now }: { tx: AnyTx; now: Date },
  personaIds: readonly string[],
  gone: readonly string[] = [],
): Promise<boolean> {
  const these = sql`any(${[...personaIds]}::uuid[])`;
  const found = await sql<{ is: boolean }>`
    select coalesce(bool_or(persona_id = ${these}) and bool_and(persona_id = ${these}), false) as is
    from "leading".duty where kind = 'operator' and scope_id is null and ended_at is null
      and (expires_at is null or expires_at > ${now})
      and persona_id <> all(${[...gone]}::uuid[])`.first(tx);
  return found?.is ?? false;
}
