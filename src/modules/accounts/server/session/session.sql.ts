import { askFacts } from '#platform/actor-facts.sql.ts';
import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Registry } from '#platform/registry.ts';
import type { AccountsTables } from '../tables.ts';

export async function insertSession(
  tx: Tx<AccountsTables>,
  session: {
    hash: Buffer;
    accountId: string;
    personaId: string;
    device: string;
    now: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('accounts.session')
    .values({
      token_hash: session.hash,
      account_id: session.accountId,
      persona_id: session.personaId,
      created_at: session.now,
      seen_at: session.now,
      expires_at: session.expiresAt,
      device: session.device,
      // Whoever opens a session has just shown who they are.
      proved_at: session.now,
    })
    .execute();
}

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
  tx: Tx<AccountsTables>,
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
export async function prolongSession(
  tx: Tx<AccountsTables>,
  hash: Buffer,
  now: Date,
  expiresAt: Date,
): Promise<void> {
  await tx
    .updateTable('accounts.session')
    .set({ seen_at: now, expires_at: expiresAt })
    .where('token_hash', '=', hash)
    .execute();
}

export async function deleteSession(tx: Tx<AccountsTables>, hash: Buffer): Promise<void> {
  await tx.deleteFrom('accounts.session').where('token_hash', '=', hash).execute();
}

/** Ends what an account has open, and gives the personas that sat there. */
export async function deleteSessionsOf(
  tx: Tx<AccountsTables>,
  accountId: string,
): Promise<string[]> {
  const gone = await tx
    .deleteFrom('accounts.session')
    .where('account_id', '=', accountId)
    .returning('persona_id')
    .execute();
  await tx.deleteFrom('accounts.half_session').where('account_id', '=', accountId).execute();
  return [...new Set(gone.map((row) => row.persona_id))];
}

export async function deleteExpired(tx: Tx<AccountsTables>, now: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('accounts.session')
    .where('expires_at', '<', now)
    .executeTakeFirst();
  const short = ['accounts.access_token', 'accounts.half_session', 'accounts.challenge'] as const;
  for (const table of [...short, 'accounts.recovery_link'] as const)
    await tx.deleteFrom(table).where('expires_at', '<', now).execute();
  return Number(gone.numDeletedRows);
}
