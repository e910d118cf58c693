import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { New, R, T } from '../tx.ts';

/** Where an account stands, and whether its faces are shown to others. */
async function setStanding(tx: T, accountId: string, standing: 'member' | 'waiting' | 'declined') {
  await tx.updateTable('accounts.account').set({ standing }).where('id', '=', accountId).execute();
  await tx
    .updateTable('accounts.persona')
    .set({ is_in: standing === 'member' })
    .where('account_id', '=', accountId)
    .execute();
}

/** The account waits from now on. */
export async function insertRequest(tx: T, request: New<'accounts.request'>): Promise<void> {
  await setStanding(tx, request.accountId, 'waiting');
  await tx.insertInto('accounts.request').values(columnsOf(request)).execute();
}

/** Requests to join, with the face that asks. */
const requests = (tx: R) =>
  tx
    .selectFrom('accounts.request as r')
    .innerJoin('accounts.persona as p', 'p.account_id', 'r.account_id')
    .where('p.kind', '=', 'member');

const AT_ONCE = 30;

/** Those who wait, oldest first, thirty at a time. */
export async function listRequests(
  tx: R,
  sides: readonly Side[],
  after: { at: Date; id: string } | null,
) {
  const rows = await requests(tx)
    .innerJoin('accounts.account as a', 'a.id', 'r.account_id')
    .select(['p.id', 'p.name', sql<Side>`a.side`.as('side'), 'r.asked_at as askedAt', 'r.words'])
    .where('r.declined_at', 'is', null)
    .where('a.side', '=', sql<string>`any(${[...sides]}::text[])`)
    .$if(after !== null, (q) =>
      q.where(
        sql<boolean>`(r.asked_at, p.id) > (${after?.at ?? null}, ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy('r.asked_at')
    .orderBy('p.id')
    .limit(AT_ONCE + 1)
    .execute();
  return { rows: rows.slice(0, AT_ONCE), hasMore: rows.length > AT_ONCE };
}

/** The waiting request behind a persona, locked: of two who decide, one is first. */
export const lockRequest = (tx: T, personaId: string) =>
  tx
    .selectFrom('accounts.request as r')
    .innerJoin('accounts.persona as p', 'p.account_id', 'r.account_id')
    .select(['r.account_id as accountId', 'p.id as personaId', sql<Side>`p.side`.as('side')])
    .where('p.id', '=', personaId)
    .where('r.declined_at', 'is', null)
    .forUpdate('r')
    .executeTakeFirst();

export const readRequest = (tx: R, accountId: string) =>
  requests(tx)
    .select(['p.name', 'r.asked_at as askedAt', 'r.words', 'r.reason'])
    .select('r.declined_at as declinedAt')
    .where('r.account_id', '=', accountId)
    .executeTakeFirst();

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
  await tx
    .updateTable('accounts.request')
    .set({ declined_at: by.now, declined_by: by.personaId, reason: by.reason })
    .where('account_id', '=', accountId)
    .execute();
}

/** An applicant has done nothing here, so the account can go with all that hangs on it. */
export const forgetApplicant = (tx: T, accountId: string) =>
  tx
    .deleteFrom('accounts.account')
    .where('id', '=', accountId)
    .where('standing', '!=', 'member')
    .execute();

/** How many were forgotten of those declined before that moment. */
export async function forgetDeclinedBefore(tx: T, before: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('accounts.account')
    .where('standing', '=', 'declined')
    .where('id', 'in', (eb) =>
      eb.selectFrom('accounts.request').select('account_id').where('declined_at', '<', before),
    )
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
