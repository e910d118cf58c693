import { askFacts } from '#platform/actor-facts.sql.ts';
import type { Side } from '#platform/actor.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import type { Registry } from '#platform/registry.ts';
import { deleteOver } from '../token/token.sql.ts';
import { deleteHalves } from '../totp/totp.sql.ts';
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
  /** Of an access token alone. */
  token: { id: string; scopes: string[]; usedAt: string | null } | null;
  accountId: string;
  personaId: string;
  name: string;
  avatar: string | null;
  side: Side;
  locale: string;
  standing: string;
  expiresAt: Date;
  since: Date;
  leavesAt: Date | null;
  /** The newest terms they agreed to. */
  agreed: number;
  blocked: string[];
  /** What modules know of them, as they ask for it. */
  facts: unknown[];
};

/** All that is asked of whoever acts. */
const bearing = ({ now, registry }: Pick<Bearer, 'now' | 'registry'>) => sql`
    a.id as "accountId", p.id as "personaId", p.name, p.avatar, a.side, a.locale, a.standing,
      p.created_at as since, l.due_at as "leavesAt",
      coalesce((select max(edition) from accounts.agreement where account_id = a.id), 0) as agreed,
      array(select blocked_id from accounts.block where blocker_id = p.id
        union select blocker_id from accounts.block where blocked_id = p.id) as blocked,
      ${askFacts(registry, sql.ref('p.id'), now)} as facts`;

/** Who a living session or access token belongs to. */
export const findBearer = (tx: R, { by, hash, ...asked }: Bearer) =>
  sql<BearerRow>`
    select s.expires_at as "expiresAt", ${bearing(asked)},
      ${by === 'session' ? sql`null` : sql`json_build_object('id', s.id, 'scopes', s.scopes, 'usedAt', s.used_at)`} as token
    from ${sql.table(`accounts.${by}`)} s
    join accounts.account a on a.id = s.account_id
    join accounts.persona p on p.id = s.persona_id
    left join accounts.leaving l on l.account_id = a.id
    where s.token_hash = ${hash} and s.expires_at > ${asked.now}`.first(tx);

type Absent = Omit<BearerRow, 'expiresAt' | 'token'> & { email: string | null };

/** Somebody who has no session here, and their confirmed address. */
export const findAbsent = (tx: R, personaId: string, asked: Pick<Bearer, 'now' | 'registry'>) =>
  sql<Absent>`
    select case when a.email_confirmed_at is not null and not exists (select from accounts.email_refused r
        where r.account_id = a.id and r.stopped_at is not null) then a.email end as email, ${bearing(asked)}
    from accounts.persona p
    join accounts.account a on a.id = p.account_id
    left join accounts.leaving l on l.account_id = a.id
    where p.id = ${personaId}`.first(tx);

/** Moves the end of a session, at most once an hour: reading a page must not write each time. */
export const prolongSession = (tx: AnyTx, hash: Buffer, now: Date, expiresAt: Date) =>
  sql`update accounts.session set seen_at = ${now}, expires_at = ${expiresAt}
    where token_hash = ${hash}`.execute(tx);

export const deleteSession = (tx: T, hash: Buffer) =>
  tx.deleteFrom('accounts.session').where('token_hash', '=', hash).execute();

/** Ends what an account has open, but for the session that is kept, and gives the persona of each. */
export async function deleteSessionsOf(tx: T, accountId: string, kept?: Buffer): Promise<string[]> {
  const gone = await sql<{ personaId: string }>`delete from accounts.session
    where account_id = ${accountId} ${kept === undefined ? sql`` : sql`and token_hash <> ${kept}`}
    returning persona_id as "personaId"`.rows(tx);
  await deleteHalves(tx, accountId);
  return gone.map(({ personaId }) => personaId);
}

export async function deleteExpired(tx: T, now: Date): Promise<number> {
  const short = ['half_session', 'challenge', 'recovery_link'];
  for (const table of short)
    await sql`delete from ${sql.table(`accounts.${table}`)} where expires_at < ${now}`.execute(tx);
  await deleteOver(tx, now);
  return sql`delete from accounts.session where expires_at < ${now}`.changed(tx);
}

export const listSessions = (tx: R, accountId: string, now: Date) =>
  sql<{ id: string; device: string; begunAt: Date; seenAt: Date; hash: Buffer }>`
    select id, device, created_at as "begunAt", seen_at as "seenAt", token_hash as hash
    from accounts.session where account_id = ${accountId} and expires_at > ${now}
    order by seen_at desc, id`.rows(tx);

/** Of nobody there is none. */
export const findOwnSession = (tx: R, id: string, accountId: string | null) =>
  sql<{ hash: Buffer; personaId: string }>`select token_hash as hash, persona_id as "personaId"
    from accounts.session where id = ${id} and account_id = ${accountId}`.first(tx);

/** Notes that who this is was shown again, in this session. */
export const setProved = (tx: T, hash: Buffer, now: Date) =>
  sql`update accounts.session set proved_at = ${now} where token_hash = ${hash}`.execute(tx);

/** Whether who this is was shown in this session since a moment. */
export const isProvedSince = (tx: R, hash: Buffer, since: Date) =>
  sql`select from accounts.session
    where token_hash = ${hash} and proved_at > ${since}`.any(tx);
