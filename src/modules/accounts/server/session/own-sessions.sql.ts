import { sql } from '#platform/db/sql.ts';
import type { R, T } from '../tx.ts';

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
