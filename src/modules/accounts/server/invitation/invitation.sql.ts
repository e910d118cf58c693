import { sql } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Side } from '#platform/actor.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { tokenHash } from '#platform/secrets.ts';
import type { AllInvitationsView, ByMoment, InvitationLine } from '../../joining.contract.ts';
import type { New, R, T } from '../tx.ts';
import type { Found } from './worth.rules.ts';

/** What a code stands for, with the imported persona it lets claim. */
export const findInvitation = (tx: R, code: string) =>
  sql<Found & { side: Side; personaId: string | null; accountId: string | null }>`
    select i.kind, i.side, i.uses, i.used, i.expires_at as "expiresAt", i.revoked_at as "revokedAt",
      p.id as "personaId", p.account_id as "accountId", p.name, p.name_key as "nameKey",
      a.password_hash is not null as "isClaimed"
    from accounts.invitation i left join accounts.persona p on p.id = i.claims
    left join accounts.account a on a.id = p.account_id
    where i.code_hash = ${tokenHash(code)}`.first(tx);

/** Takes one use of an invitation that is still good; undefined when it is over. One statement decides. */
export const takeUse = (tx: T, code: string, kind: 'join' | 'claim', now: Date) =>
  sql<{ kind: string; side: Side }>`update accounts.invitation set used = used + 1
    where code_hash = ${tokenHash(code)} and (kind = 'claim') = ${kind === 'claim'} and used < uses
      and revoked_at is null and expires_at > ${now} returning kind, side`.first(tx);

export const insertInvitation = (tx: T, one: New<'accounts.invitation'>) =>
  tx.insertInto('accounts.invitation').values(columnsOf(one)).execute();

/** How many people a member has invited since; of two invitations at once the second waits for the first. */
export async function invitedSince(tx: T, personaId: string, since: Date): Promise<number> {
  await takeLock(tx, 'accounts.invitation', personaId);
  return countInvited(tx, personaId, since);
}

export async function countInvited(tx: R, personaId: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select coalesce(sum(uses), 0) as n from accounts.invitation
    where made_by = ${personaId} and kind = 'member' and made_at > ${since}`.first(tx);
  return found?.n ?? 0;
}

type Row = Omit<InvitationLine, 'state'> & { revokedAt: Date | null };

const line = sql`i.id, i.side, i.uses, i.used, i.made_at as "madeAt", i.expires_at as "expiresAt",
  i.revoked_at as "revokedAt"`;

/** Newest first, from behind one of them, one more than a page holds. */
const newest = ({ after, since, limit }: ByMoment) => sql`
  ${after === undefined ? sql`` : sql`and (i.made_at, i.id) < (${after.at}, ${after.id}::uuid)`}
  ${since === undefined ? sql`` : sql`and i.made_at >= ${since}`}
  order by i.made_at desc, i.id desc limit ${limit + 1}`;

export const listOwn = (tx: R, personaId: string, which: ByMoment) =>
  sql<Row & { note: string }>`select ${line}, i.note from accounts.invitation i
    where i.made_by = ${personaId} and i.kind <> 'claim' ${newest(which)}`.rows(tx);

type Good = Row &
  Pick<AllInvitationsView['invitations'][number], 'by' | 'isClaim' | 'note' | 'claims'>;

/** Those that are still good, newest first; what somebody noted of theirs is theirs. */
export const listGood = (
  tx: R,
  { sides, me }: { sides: readonly Side[]; me: string | null },
  now: Date,
  which: ByMoment,
) =>
  sql<Good>`
    select ${line}, by.name as by, i.kind = 'claim' as "isClaim",
      case when i.made_by = ${me}::uuid then i.note else '' end as note, whose.name as claims
    from accounts.invitation i join accounts.persona by on by.id = i.made_by
    left join accounts.persona whose on whose.id = i.claims
    where i.side = any(${[...sides]}::text[]) and i.revoked_at is null and i.expires_at > ${now}
      and i.used < i.uses ${newest(which)}`.rows(tx);

export const lockInvitation = (tx: T, id: string) =>
  sql<{ id: string; kind: string; side: Side; madeBy: string }>`
    select id, kind, side, made_by as "madeBy" from accounts.invitation
    where id = ${id} and revoked_at is null for update`.first(tx);

export const revoke = (tx: T, id: string, now: Date) =>
  tx.updateTable('accounts.invitation').set({ revoked_at: now }).where('id', '=', id).execute();

/** All that somebody made and that could still bring anybody in. Links to claim an account stay: each is for one person, and recorded. */
export const revokeOfMember = (tx: T, personaId: string, now: Date) =>
  sql`update accounts.invitation set revoked_at = ${now} where made_by = ${personaId}
    and kind <> 'claim' and revoked_at is null and used < uses and expires_at > ${now}`.execute(tx);

/** Used and revoked ones count for what their maker may still give, so they go by their age too. */
export const forgetInvitationsBefore = (tx: T, before: Date) =>
  sql`delete from accounts.invitation
    where expires_at < ${before} and made_at < ${before}`.execute(tx);
