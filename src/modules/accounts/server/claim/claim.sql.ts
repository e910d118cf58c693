import type { z } from 'zod';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type {
  ClaimLinks,
  ClaimLinksView,
  Unclaimed,
  UnclaimedView,
} from '../../joining.contract.ts';
import { foldName } from '#platform/fold.rules.ts';
import { DEMO_SOURCE } from '../account/made-up.sql.ts';
import type { R, T } from '../tx.ts';

/** People of an import who have not claimed their account. */
const unclaimed = sql`from accounts.persona p join accounts.account a on a.id = p.account_id
  where p.source is not null and p.source <> ${DEMO_SOURCE} and a.password_hash is null`;

export const countUnclaimed = (tx: R, sides: readonly Side[]) =>
  sql<UnclaimedView['sources'][number]>`select p.source, p.side, count(*) as unclaimed
    ${unclaimed} and p.side = any(${[...sides]}::text[])
    group by p.source, p.side order by p.source, p.side`.rows(tx);

/** A page of them by name, and one more. */
export const listUnclaimed = (
  tx: R,
  { source, side, q, after, limit }: z.output<typeof Unclaimed>,
  now: Date,
) =>
  sql<UnclaimedView['people'][number] & { key: string }>`
    select p.id, p.name, p.folded as key, exists (select from accounts.invitation i
      where i.claims = p.id and i.used = 0 and i.revoked_at is null and i.expires_at > ${now}) as "hasLink"
    ${unclaimed} and p.side = ${side} and p.source = ${source}
      ${q === '' ? sql`` : sql`and position(${foldName(q)} in p.folded) > 0`}
      ${after === undefined ? sql`` : sql`and (p.folded, p.id) > (${after.key}, ${after.id}::uuid)`}
    order by p.folded, p.id limit ${limit + 1}`.rows(tx);

type Imported = { personaId: string; name: string };

/** One of them, locked, so that two links for one person follow one another. */
export const lockUnclaimed = (tx: T, personaId: string) =>
  sql<Imported & { side: Side }>`select p.id as "personaId", p.side, p.name
    ${unclaimed} and p.id = ${personaId} for update of a`.first(tx);

/** All of a source and side, or these of them, locked. */
export const lockAllUnclaimed = (
  tx: T,
  { source, side, people }: { source: string; side: Side; people?: readonly string[] | undefined },
) =>
  sql<Imported>`select p.id as "personaId", p.name ${unclaimed} and p.side = ${side}
    and p.source = ${source} ${people === undefined ? sql`` : sql`and p.id = any(${people}::uuid[])`} order by p.folded, p.id for update of a`.rows(
    tx,
  );

/** Earlier links of these people are worth nothing from now on. */
export const revokeClaims = (tx: T, personaIds: readonly string[], now: Date) =>
  sql`update accounts.invitation set revoked_at = ${now}
    where claims = any(${[...personaIds]}::uuid[]) and revoked_at is null and used = 0`.execute(tx);

/** Links for many people in one statement; `hash` in hexadecimal. */
export const insertClaims = (
  tx: T,
  rows: readonly { id: string; hash: string; claims: string }[],
  { side, by, now, expiresAt }: { side: Side; by: string; now: Date; expiresAt: Date },
) =>
  sql`
    insert into accounts.invitation (id, code_hash, kind, side, made_by, claims, uses, made_at, expires_at)
    select id, decode(hash, 'hex'), 'claim', ${side}, ${by}::uuid, claims, 1,
           ${now}::timestamptz, ${expiresAt}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as new (id uuid, hash text, claims uuid)`.execute(
    tx,
  );

/** Makes the account somebody's; false when somebody was quicker. */
export const takeAccount = (
  tx: T,
  accountId: string,
  by: { passwordHash: string; birthYear: number; locale: string; now: Date },
) =>
  sql`update accounts.account set password_hash = ${by.passwordHash}, birth_year = ${by.birthYear},
      locale = ${by.locale}, guidelines_accepted_at = ${by.now}
    where id = ${accountId} and password_hash is null`.any(tx);

export const setListed = (tx: T, personaId: string, listed: boolean) =>
  sql`update accounts.persona set is_listed = ${listed} where id = ${personaId}`.execute(tx);

type Link = Omit<ClaimLinksView['links'][number], 'state'> & {
  uses: number;
  used: number;
  revokedAt: Date | null;
};

/** Links to claim accounts of an import, also those that were used, are over or were taken back. */
export const listClaimLinks = (
  tx: R,
  { source, side, after, since, limit }: z.output<typeof ClaimLinks>,
) =>
  sql<Link>`
    select i.id, p.name, by.name as by, i.made_at as "madeAt", i.expires_at as "expiresAt",
      i.revoked_at as "revokedAt", i.uses, i.used
    from accounts.invitation i join accounts.persona p on p.id = i.claims
    left join accounts.persona by on by.id = i.made_by
    where i.kind = 'claim' and p.source = ${source} and p.side = ${side}
      ${after === undefined ? sql`` : sql`and (i.made_at, i.id) < (${after.at}, ${after.id}::uuid)`}
      ${since === undefined ? sql`` : sql`and i.made_at >= ${since}`}
    order by i.made_at desc, i.id desc limit ${limit + 1}`.rows(tx);
