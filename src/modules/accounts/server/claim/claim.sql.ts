import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { DEMO_SOURCE } from '../account/made-up.sql.ts';
import type { AccountsTables } from '../tables.ts';

type T = Tx<AccountsTables>;

/** People of an import who have not claimed their account. */
const unclaimed = (tx: T, side: Side) =>
  tx
    .selectFrom('accounts.persona as p')
    .innerJoin('accounts.account as a', 'a.id', 'p.account_id')
    .where('p.source', 'is not', null)
    .where('p.source', '!=', DEMO_SOURCE)
    .where('p.side', '=', side)
    .where('a.password_hash', 'is', null);

export const countUnclaimed = (tx: T, sides: readonly Side[]) =>
  tx
    .selectFrom('accounts.persona as p')
    .innerJoin('accounts.account as a', 'a.id', 'p.account_id')
    .select((eb) => ['p.source', 'p.side', eb.fn.countAll<number>().as('unclaimed')])
    .where('p.source', 'is not', null)
    .where('p.source', '!=', DEMO_SOURCE)
    .where('p.side', '=', sql<string>`any(${[...sides]}::text[])`)
    .where('a.password_hash', 'is', null)
    .groupBy(['p.source', 'p.side'])
    .orderBy('p.source')
    .orderBy('p.side')
    .execute();

export const PEOPLE_AT_ONCE = 50;

/** A page of them by name; `after` is the lower-cased name and id of the last one seen. */
export const listUnclaimed = (
  tx: T,
  of: { source: string; side: Side; q: string; now: Date; after: [string, string] | null },
) =>
  unclaimed(tx, of.side)
    .select(['p.id', 'p.name', sql<string>`lower(p.name)`.as('key')])
    .select(
      sql<boolean>`exists (select from accounts.invitation i where i.claims = p.id and i.used = 0
        and i.revoked_at is null and i.expires_at > ${of.now})`.as('hasLink'),
    )
    .where('p.source', '=', of.source)
    .$if(of.q !== '', (query) =>
      query.where(sql<boolean>`position(lower(${of.q}) in lower(p.name)) > 0`),
    )
    .$if(of.after !== null, (query) =>
      query.where(
        sql<boolean>`(lower(p.name), p.id) > (${of.after?.[0] ?? ''}, ${of.after?.[1] ?? null}::uuid)`,
      ),
    )
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
    .limit(PEOPLE_AT_ONCE + 1)
    .execute();

/** One of them, locked, so that two links for one person follow one another. */
export const lockUnclaimed = (tx: T, personaId: string) =>
  tx
    .selectFrom('accounts.persona as p')
    .innerJoin('accounts.account as a', 'a.id', 'p.account_id')
    .select(['p.id as personaId', 'p.side', 'p.name'])
    .where('p.id', '=', personaId)
    .where('p.source', 'is not', null)
    .where('p.source', '!=', DEMO_SOURCE)
    .where('a.password_hash', 'is', null)
    .forUpdate('a')
    .executeTakeFirst();

/** All of a source and side, locked. */
export const lockAllUnclaimed = (tx: T, source: string, side: Side) =>
  unclaimed(tx, side)
    .select(['p.id as personaId', 'p.name'])
    .where('p.source', '=', source)
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
    .forUpdate('a')
    .execute();

/** Earlier links of these people are worth nothing from now on. */
export async function revokeClaims(tx: T, personaIds: readonly string[], now: Date): Promise<void> {
  await tx
    .updateTable('accounts.invitation')
    .set({ revoked_at: now })
    .where('claims', '=', sql<string>`any(${[...personaIds]}::uuid[])`)
    .where('revoked_at', 'is', null)
    .where('used', '=', 0)
    .execute();
}

/** Makes the account somebody's; false when somebody was quicker. */
export async function takeAccount(
  tx: T,
  accountId: string,
  by: {
    passwordHash: string;
    birthYear: number;
    locale: string;
    now: Date;
  },
): Promise<boolean> {
  const taken = await tx
    .updateTable('accounts.account')
    .set({
      password_hash: by.passwordHash,
      birth_year: by.birthYear,
      locale: by.locale,
      guidelines_accepted_at: by.now,
    })
    .where('id', '=', accountId)
    .where('password_hash', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Gives a persona whose name was another's a name of its own; false when that is taken too. */
export async function rename(
  tx: T,
  personaId: string,
  to: { name: string; nameKey: string },
): Promise<boolean> {
  const free = await tx
    .updateTable('accounts.persona')
    .set({ name: to.name, name_key: to.nameKey })
    .where('id', '=', personaId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('accounts.persona as other')
            .select('other.id')
            .where('other.name_key', '=', to.nameKey),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst();
  return free !== undefined;
}
