import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { CurrentDuty } from './powers.rules.ts';
import type { LeadingTables } from './tables.ts';

type Tables = LeadingTables & MemberCardTable;

/** The duties a person holds now, and whether they are cleared. */
export const currentDuties = (persona: RawBuilder<string>, now: Date) => sql<CurrentDuty[]>`(
  select coalesce(json_agg(json_build_object('kind', d.kind, 'scope', d.scope_id, 'isCleared', exists(
      select from "leading".clearance c where c.persona_id = d.persona_id
        and c.ended_at is null and c.expires_at > ${now}))), '[]')
  from "leading".duty d where d.persona_id = ${persona} and d.ended_at is null
    and (d.expires_at is null or d.expires_at > ${now}))`;

/** False when the same duty is open already. */
export async function insertDuty(
  tx: Tx<LeadingTables>,
  duty: {
    id: string;
    personaId: string;
    kind: string;
    scopeId: string | null;
    by: string | null;
    now: Date;
    reason: string;
  },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('leading.duty')
    .values({
      id: duty.id,
      persona_id: duty.personaId,
      kind: duty.kind,
      scope_id: duty.scopeId,
      granted_by: duty.by,
      granted_at: duty.now,
      reason: duty.reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function findDuty(tx: Tx<Tables>, id: string) {
  return tx
    .selectFrom('leading.duty as d')
    .innerJoin('accounts.pub_member_card as p', 'p.id', 'd.persona_id')
    .select(['d.id', 'd.persona_id as personaId', 'd.kind'])
    .where('d.id', '=', id)
    .where('d.ended_at', 'is', null)
    .forUpdate('d')
    .executeTakeFirst();
}

export async function endDutyRow(tx: Tx<LeadingTables>, id: string, now: Date): Promise<void> {
  await tx.updateTable('leading.duty').set({ ended_at: now }).where('id', '=', id).execute();
}

export async function insertClearance(
  tx: Tx<LeadingTables>,
  clearance: {
    id: string;
    personaId: string;
    by: string;
    now: Date;
    expiresAt: Date;
    note: string;
  },
): Promise<void> {
  await tx
    .insertInto('leading.clearance')
    .values({
      id: clearance.id,
      persona_id: clearance.personaId,
      granted_by: clearance.by,
      granted_at: clearance.now,
      expires_at: clearance.expiresAt,
      note: clearance.note,
    })
    .execute();
}

export async function findClearance(tx: Tx<Tables>, id: string) {
  return tx
    .selectFrom('leading.clearance as c')
    .innerJoin('accounts.pub_member_card as p', 'p.id', 'c.persona_id')
    .select(['c.id', 'c.persona_id as personaId'])
    .where('c.id', '=', id)
    .where('c.ended_at', 'is', null)
    .forUpdate('c')
    .executeTakeFirst();
}

export async function endClearanceRow(tx: Tx<LeadingTables>, id: string, now: Date): Promise<void> {
  await tx.updateTable('leading.clearance').set({ ended_at: now }).where('id', '=', id).execute();
}

export async function listDuties(tx: ReadTx<Tables>) {
  return tx
    .selectFrom('leading.duty as d')
    .innerJoin('accounts.pub_member_card as p', 'p.id', 'd.persona_id')
    .select([
      'd.id',
      'p.id as personaId',
      'p.name',
      'd.kind as duty',
      'd.scope_id as scope',
      'd.granted_at as grantedAt',
      'd.reason',
    ])
    .where('p.side', '=', 'adult')
    .where('d.ended_at', 'is', null)
    .orderBy('d.granted_at')
    .execute();
}

export async function listClearances(tx: ReadTx<Tables>, now: Date) {
  return tx
    .selectFrom('leading.clearance as c')
    .innerJoin('accounts.pub_member_card as p', 'p.id', 'c.persona_id')
    .select([
      'c.id',
      'p.id as personaId',
      'p.name',
      'c.expires_at as expiresAt',
      'c.note as reason',
    ])
    .where('c.ended_at', 'is', null)
    .where('c.expires_at', '>', now)
    .orderBy('c.expires_at')
    .execute();
}
