import { sql } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Side } from '#platform/actor.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { tokenHash } from '#platform/secrets.ts';
import type { New, R, T } from '../tx.ts';

/** What a code stands for, with the imported persona it lets claim. */
export const findInvitation = (tx: R, code: string) =>
  tx
    .selectFrom('accounts.invitation as i')
    .leftJoin('accounts.persona as p', 'p.id', 'i.claims')
    .leftJoin('accounts.account as a', 'a.id', 'p.account_id')
    .select([
      'i.kind',
      'i.side',
      'i.uses',
      'i.used',
      'i.expires_at as expiresAt',
      'i.revoked_at as revokedAt',
      'p.id as personaId',
      'p.account_id as accountId',
      'p.name',
      'p.name_key as nameKey',
    ])
    .select(sql<boolean>`(a.password_hash is not null)`.as('isClaimed'))
    .where('i.code_hash', '=', tokenHash(code))
    .executeTakeFirst();

/** Takes one use of an invitation that is still good; undefined when it is over. One statement decides. */
export const takeUse = (tx: T, code: string, kind: 'join' | 'claim', now: Date) =>
  tx
    .updateTable('accounts.invitation')
    .set({ used: sql<number>`used + 1` })
    .where('code_hash', '=', tokenHash(code))
    .where('kind', kind === 'claim' ? '=' : '!=', 'claim')
    .where('used', '<', sql.ref<number>('uses'))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['kind', 'side', 'claims'])
    .executeTakeFirst();

export const insertInvitation = (tx: T, one: New<'accounts.invitation'>) =>
  tx.insertInto('accounts.invitation').values(columnsOf(one)).execute();

/** How many people a member has invited since; of two invitations at once the second waits for the first. */
export async function invitedSince(tx: T, personaId: string, since: Date): Promise<number> {
  await takeLock(tx, 'accounts.invitation', personaId);
  return countInvited(tx, personaId, since);
}

export async function countInvited(tx: R, personaId: string, since: Date): Promise<number> {
  const row = await tx
    .selectFrom('accounts.invitation')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('uses'), sql<number>`0`).as('n'))
    .where('made_by', '=', personaId)
    .where('kind', '=', 'member')
    .where('made_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

const line = [
  'i.id',
  'i.side',
  'i.uses',
  'i.used',
  'i.made_at as madeAt',
  'i.expires_at as expiresAt',
  'i.revoked_at as revokedAt',
] as const;

export const listOwn = (tx: R, personaId: string) =>
  tx
    .selectFrom('accounts.invitation as i')
    .select([...line, 'i.note'])
    .where('i.made_by', '=', personaId)
    .where('i.kind', '!=', 'claim')
    .orderBy('i.made_at', 'desc')
    .orderBy('i.id')
    .limit(200)
    .execute();

const AT_ONCE = 30;

/** Those that are still good, newest first. */
export async function listGood(
  tx: R,
  sides: readonly Side[],
  now: Date,
  after: { at: Date; id: string } | null,
) {
  const rows = await tx
    .selectFrom('accounts.invitation as i')
    .innerJoin('accounts.persona as by', 'by.id', 'i.made_by')
    .select([...line, 'by.name as by', 'i.kind'])
    .where('i.side', '=', sql<string>`any(${[...sides]}::text[])`)
    .where('i.revoked_at', 'is', null)
    .where('i.expires_at', '>', now)
    .where('i.used', '<', sql.ref<number>('i.uses'))
    .$if(after !== null, (q) =>
      q.where(sql<boolean>`(i.made_at, i.id) < (${after?.at ?? null}, ${after?.id ?? null}::uuid)`),
    )
    .orderBy('i.made_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(AT_ONCE + 1)
    .execute();
  return { rows: rows.slice(0, AT_ONCE), hasMore: rows.length > AT_ONCE };
}

export const lockInvitation = (tx: T, id: string) =>
  tx
    .selectFrom('accounts.invitation')
    .select(['id', 'kind', sql<Side>`side`.as('side'), 'made_by as madeBy'])
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();

export const revoke = (tx: T, id: string, now: Date) =>
  tx.updateTable('accounts.invitation').set({ revoked_at: now }).where('id', '=', id).execute();

/** Used and revoked ones count for what their maker may still give, so they go by their age too. */
export const forgetInvitationsBefore = (tx: T, before: Date) =>
  tx
    .deleteFrom('accounts.invitation')
    .where('expires_at', '<', before)
    .where('made_at', '<', before)
    .execute();
