import { ERASED_PREFIX } from '#platform/backup/erased-list.ts';
import { isLongAgo, type Ending } from '#platform/backup/afterwards.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';

/**
 * Whoever was in when a backup was made is not in once it is restored: they may have signed out since, revoked a
 * token, or had them stolen. Links by which somebody is let in are void, too; invitations where it was long ago, for
 * they may have been used or revoked since.
 */
export const endWaysIn: Ending = async ({ tx, clock }, at) => {
  for (const table of ['half_session', 'challenge', 'recovery_link'])
    await sql`delete from ${sql.table(`accounts.${table}`)}`.execute(tx);
  await sql`update accounts.help set token_hash = null where token_hash is not null`.execute(tx);
  const tokens = await sql`delete from accounts.access_token`.changed(tx);
  const sessions = await sql`delete from accounts.session`.changed(tx);
  const now = clock();
  const invitations = isLongAgo(at, now)
    ? await sql`update accounts.invitation set revoked_at = ${now}
        where revoked_at is null and expires_at > ${now} and used < uses`.changed(tx)
    : 0;
  return { signedOut: tokens + sessions, invitations };
};

/** The accounts that are here of those on a list of who was erased; see `platform/backup/erased-list.ts`. */
export const accountsOfDigests = (tx: AnyTx, digests: readonly string[]) =>
  sql<{ accountId: string; digest: string }>`select a.id as "accountId", d.digest
    from accounts.account a, lateral (
      select encode(sha256(convert_to(${ERASED_PREFIX} || a.id::text, 'UTF8')), 'hex') as digest) d
    where d.digest = any(${[...digests]}::text[])`.rows(tx);
