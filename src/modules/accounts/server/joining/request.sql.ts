import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { ByMoment, MyRequestView, RequestsView } from '../../joining.contract.ts';
import type { New, R, T } from '../tx.ts';

/** Where an account stands, and whether its faces are shown to others. */
async function setStanding(tx: T, accountId: string, standing: 'member' | 'waiting' | 'declined') {
  await tx.updateTable('accounts.account').set({ standing }).where('id', '=', accountId).execute();
  await sql`update accounts.persona set is_in = ${standing === 'member'}
    where account_id = ${accountId}`.execute(tx);
}

/** Requests to join, with the face that asks. */
const requests = sql`from accounts.request r
  join accounts.persona p on p.account_id = r.account_id and p.kind = 'member'`;

/** The account waits from now on. */
export async function insertRequest(tx: T, request: New<'accounts.request'>): Promise<void> {
  await setStanding(tx, request.accountId, 'waiting');
  await tx.insertInto('accounts.request').values(columnsOf(request)).execute();
}

/** Those who wait, oldest first; one more than the page holds. */
export const listRequests = (tx: R, sides: readonly Side[], { after, since, limit }: ByMoment) =>
  sql<RequestsView['requests'][number]>`
    select p.id, p.name, a.side, r.asked_at as "askedAt", r.words ${requests}
    join accounts.account a on a.id = r.account_id
    where r.declined_at is null and a.side = any(${[...sides]}::text[])
      ${after === undefined ? sql`` : sql`and (r.asked_at, p.id) > (${after.at}, ${after.id}::uuid)`}
      ${since === undefined ? sql`` : sql`and r.asked_at >= ${since}`}
    order by r.asked_at, p.id limit ${limit + 1}`.rows(tx);

/** The waiting request behind a persona, locked: of two who decide, one is first. */
export const lockRequest = (tx: T, personaId: string) =>
  sql<{ accountId: string; personaId: string; side: Side }>`
    select r.account_id as "accountId", p.id as "personaId", p.side ${requests}
    where p.id = ${personaId} and r.declined_at is null for update of r`.first(tx);

export const readRequest = (tx: R, accountId: string) =>
  sql<Omit<MyRequestView, 'state' | 'forgottenAt'> & { declinedAt: Date | null }>`
    select p.name, r.asked_at as "askedAt", r.words, r.reason, r.declined_at as "declinedAt"
    ${requests} where r.account_id = ${accountId}`.first(tx);

/** In from now on; what was written to ask for it is forgotten. */
export async function approve(tx: T, accountId: string): Promise<void> {
  await setStanding(tx, accountId, 'member');
  await tx.deleteFrom('accounts.request').where('account_id', '=', accountId).execute();
}

export async function decline(
  tx: T,
  accountId: string,
  by: { personaId: string | null; now: Date; reason: string },
): Promise<void> {
  await setStanding(tx, accountId, 'declined');
  await sql`update accounts.request set declined_at = ${by.now}, declined_by = ${by.personaId},
    reason = ${by.reason} where account_id = ${accountId}`.execute(tx);
}

/** An applicant has done nothing here, so the account can go with all that hangs on it. */
export const forgetApplicant = (tx: T, accountId: string) =>
  sql`delete from accounts.account where id = ${accountId} and standing <> 'member'`.execute(tx);

/** How many were forgotten of those declined before that moment. */
export const forgetDeclinedBefore = (tx: T, before: Date) =>
  sql`delete from accounts.account where standing = 'declined'
    and id in (select account_id from accounts.request where declined_at < ${before})`.changed(tx);
