import { askFacts } from '#platform/actor-facts.sql.ts';
import { sql } from '#platform/db/sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import type { Registry } from '#platform/registry.ts';
import { deleteHalves } from '../totp/half.sql.ts';
import type { New, R, T } from '../tx.ts';

export const insertSession = (tx: T, session: New<'accounts.session'>) =>
  tx.insertInto('accounts.session').values(columnsOf(session)).execute();

type Bearer = {
  by: 'session' | 'access_token';
  hash: Buffer;
  now: Date;
  registry: Pick<Registry, 'actorFacts'>;
};

/** Who is there, with the personas out of their sight: those they blocked, and those that blocked them. */
type BearerRow = {
  accountId: string;
  personaId: string;
  name: string;
  avatar: string | null;
  side: string;
  locale: string;
  standing: string;
  expiresAt: Date;
  leavesAt: Date | null;
  blocked: string[];
  /** What modules know of them, as they ask for it. */
  facts: unknown[];
};

/** Who a living session or access token belongs to. */
export async function findBearer(
  tx: R,
  { by, hash, now, registry }: Bearer,
): Promise<BearerRow | undefined> {
  const { rows } = await sql<BearerRow>`
    select a.id as "accountId", p.id as "personaId", p.name, p.avatar, a.side, a.locale, a.standing,
      s.expires_at as "expiresAt", l.due_at as "leavesAt",
      array(select blocked_id from accounts.block where blocker_id = p.id
        union select blocker_id from accounts.block where blocked_id = p.id) as blocked,
      ${askFacts(registry, sql.ref('p.id'), now)} as facts
    from ${sql.table(`accounts.${by}`)} s
    join accounts.account a on a.id = s.account_id
    join accounts.persona p on p.id = s.persona_id
    left join accounts.leaving l on l.account_id = a.id
    where s.token_hash = ${hash} and s.expires_at > ${now}`.execute(tx);
  return rows[0];
}

/** Moves the end of a session, at most once an hour: reading a page must not write each time. */
export const prolongSession = (
  tx: Pick<T, 'updateTable'>,
  hash: Buffer,
  now: Date,
  expiresAt: Date,
) =>
  tx
    .updateTable('accounts.session')
    .set({ seen_at: now, expires_at: expiresAt })
    .where('token_hash', '=', hash)
    .execute();

export const deleteSession = (tx: T, hash: Buffer) =>
  tx.deleteFrom('accounts.session').where('token_hash', '=', hash).execute();

/** Ends what an account has open, but for the session that is kept, and gives the persona of each. */
export async function deleteSessionsOf(tx: T, accountId: string, kept?: Buffer): Promise<string[]> {
  const gone = await tx
    .deleteFrom('accounts.session')
    .where('account_id', '=', accountId)
    .$if(kept !== undefined, (query) => query.where('token_hash', '<>', kept ?? Buffer.of()))
    .returning('persona_id')
    .execute();
  await deleteHalves(tx, accountId);
  return gone.map((row) => row.persona_id);
}

export async function deleteExpired(tx: T, now: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('accounts.session')
    .where('expires_at', '<', now)
    .executeTakeFirst();
  const short = ['accounts.access_token', 'accounts.half_session', 'accounts.challenge'] as const;
  for (const table of [...short, 'accounts.recovery_link'] as const)
    await tx.deleteFrom(table).where('expires_at', '<', now).execute();
  return Number(gone.numDeletedRows);
}
