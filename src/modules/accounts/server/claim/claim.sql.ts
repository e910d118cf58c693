import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import { DEMO_SOURCE } from '../account/made-up.sql.ts';
import { any, type R, type T } from '../tx.ts';

/** People of an import who have not claimed their account. */
const unclaimed = (tx: R) =>
  tx
    .selectFrom('accounts.persona as p')
    .innerJoin('accounts.account as a', 'a.id', 'p.account_id')
    .where('p.source', 'is not', null)
    .where('p.source', '!=', DEMO_SOURCE)
    .where('a.password_hash', 'is', null);

export const countUnclaimed = (tx: R, sides: readonly Side[]) =>
  unclaimed(tx)
    .select((eb) => ['p.source', 'p.side', eb.fn.countAll<number>().as('unclaimed')])
    .where('p.side', '=', sql<string>`any(${[...sides]}::text[])`)
    .groupBy(['p.source', 'p.side'])
    .orderBy('p.source')
    .orderBy('p.side')
    .execute();

export const PEOPLE_AT_ONCE = 50;

/** A page of them by name; `after` is the lower-cased name and id of the last one seen. */
export const listUnclaimed = (
  tx: R,
  of: {
    source: string;
    side: Side;
    q: string;
    now: Date;
    after: { key: string; id: string } | null;
  },
) =>
  unclaimed(tx)
    .select(['p.id', 'p.name', sql<string>`lower(p.name)`.as('key')])
    .select(
      sql<boolean>`exists (select from accounts.invitation i where i.claims = p.id and i.used = 0
        and i.revoked_at is null and i.expires_at > ${of.now})`.as('hasLink'),
    )
    .where('p.side', '=', of.side)
    .where('p.source', '=', of.source)
    .$if(of.q !== '', (query) =>
      query.where(sql<boolean>`position(lower(${of.q}) in lower(p.name)) > 0`),
    )
    .$if(of.after !== null, (query) =>
      query.where(
        sql<boolean>`(lower(p.name), p.id) > (${of.after?.key ?? ''}, ${of.after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
    .limit(PEOPLE_AT_ONCE + 1)
    .execute();

/** One of them, locked, so that two links for one person follow one another. */
export const lockUnclaimed = (tx: T, personaId: string) =>
  unclaimed(tx)
    .select(['p.id as personaId', sql<Side>`p.side`.as('side'), 'p.name'])
    .where('p.id', '=', personaId)
    .forUpdate('a')
    .executeTakeFirst();

/** All of a source and side, locked. */
export const lockAllUnclaimed = (tx: T, source: string, side: Side) =>
  unclaimed(tx)
    .select(['p.id as personaId', 'p.name'])
    .where('p.side', '=', side)
    .where('p.source', '=', source)
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
    .forUpdate('a')
    .execute();

/** Earlier links of these people are worth nothing from now on. */
export const revokeClaims = (tx: T, personaIds: readonly string[], now: Date) =>
  tx
    .updateTable('accounts.invitation')
    .set({ revoked_at: now })
    .where('claims', '=', sql<string>`any(${[...personaIds]}::uuid[])`)
    .where('revoked_at', 'is', null)
    .where('used', '=', 0)
    .execute();

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
  any(
    tx
      .updateTable('accounts.account')
      .set({
        password_hash: by.passwordHash,
        birth_year: by.birthYear,
        locale: by.locale,
        guidelines_accepted_at: by.now,
      })
      .where('id', '=', accountId)
      .where('password_hash', 'is', null)
      .returning('id'),
  );

/** Gives a persona whose name was another's a name of its own; false when that is taken too. */
export const rename = (tx: T, personaId: string, to: { name: string; nameKey: string }) =>
  any(
    tx
      .updateTable('accounts.persona')
      .set({ name: to.name, name_key: to.nameKey })
      .where('id', '=', personaId)
      .where(
        sql<boolean>`not exists (select from accounts.persona other where other.name_key = ${to.nameKey})`,
      )
      .returning('id'),
  );
