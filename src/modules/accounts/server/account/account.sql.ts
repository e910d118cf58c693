import type pg from 'pg';
import type { Actor } from '#platform/actor.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import { foldName } from '#platform/fold.rules.ts';
import { foldKey, formerNameKey, keysOf, nameKey, tidyName, type Keys } from '#platform/names.ts';
import type { MeView } from '../../contract.ts';
import { sidesOperated } from '../joining/joining.policy.ts';
import { any, type New, type R, type T } from '../tx.ts';

export const insertAccount = (tx: T, account: New<'accounts.account'>) =>
  tx.insertInto('accounts.account').values(columnsOf(account)).execute();

/** False when somebody else took the name, or one that looks like it, first: the unique keys decide. */
export const insertPersona = (
  tx: T,
  persona: Omit<New<'accounts.persona'>, 'kind' | keyof Keys> & { kind?: string },
) =>
  any(
    tx
      .insertInto('accounts.persona')
      .values(columnsOf({ kind: 'member', refold: false, ...keysOf(persona.name), ...persona }))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id'),
  );

/** Who somebody is in public, and whose account that is. */
export type Member = { accountId: string; personaId: string; name: string };
type Credentials = Member & {
  passwordHash: string | null;
  locale: string;
  email: string | null;
  confirmedAt: Date | null;
};

/**
 * Whoever is meant by what was typed. That is an e-mail or a name, never both: no name may be made to
 * stand before an e-mail. The name letter for letter goes before the same in other letters, and that before what
 * only looks like it: of those who stand side by side from before, each comes in by the own spelling. A name that
 * somebody had before is the last that is meant.
 */
export function findByWho(tx: R, who: string) {
  const isEmail = who.includes('@');
  const name = tidyName(who);
  const meant = isEmail
    ? sql`lower(a.email) = ${who.toLowerCase()}`
    : sql`(p.fold_key = ${foldKey(name)} or p.folded = ${foldName(name)}
        or p.name_key in (${formerNameKey(name)}, ${nameKey(name)})
        or p.id in (select f.persona_id from accounts.former_name f
          where f.fold_key = ${foldKey(name)} or f.name_key = ${nameKey(name)}))`;
  return sql<Credentials>`
    select a.id as "accountId", a.password_hash as "passwordHash", p.id as "personaId", p.name,
      a.locale, a.email, a.email_confirmed_at as "confirmedAt"
    from accounts.account a join accounts.persona p on p.account_id = a.id
    where p.kind = 'member' and ${meant}
    order by p.name <> ${name}, p.folded is distinct from ${foldName(name)},
      p.fold_key is distinct from ${foldKey(name)}, p.name_key <> ${formerNameKey(name)},
      p.name_key <> ${nameKey(name)}, p.id`.first(tx);
}

/** What the devices of these accounts are known by. */
export const passwordHashes = (tx: R, accountIds: readonly string[]) =>
  sql<{ accountId: string; passwordHash: string | null }>`
    select id as "accountId", password_hash as "passwordHash" from accounts.account
    where id = any(${[...accountIds]}::uuid[])`.rows(tx);

const personas = (tx: R) =>
  tx.selectFrom('accounts.persona').select(['account_id as accountId', 'id as personaId', 'name']);

/** Who an account is in public, for opening a session. */
export const findMember = (tx: R, accountId: string) =>
  personas(tx).where('account_id', '=', accountId).where('kind', '=', 'member').executeTakeFirst();

export const findBySource = (tx: R, source: string, name: string) =>
  personas(tx).where('source', '=', source).where('name', '=', name).executeTakeFirst();

/** Whether there is a password to ask for, and whether somebody could sign in otherwise. */
export const passwordOf = (tx: AnyTx, accountId: string) =>
  sql<{ passwordHash: string | null }>`select password_hash as "passwordHash"
    from accounts.account where id = ${accountId}`.first(tx);

/** Whether that is still the password; until the end of the transaction it stays so. */
export const holdPassword = (tx: T, { accountId, passwordHash }: Credentials) =>
  sql`select from accounts.account where id = ${accountId} and password_hash = ${passwordHash}
    for share`.any(tx);

/** Locked: a change of password, or of the e-mail, must not race another. */
export const lockAccount = (tx: T, accountId: string) =>
  tx
    .selectFrom('accounts.account')
    .select(['id', 'password_hash as passwordHash', 'email', 'email_confirmed_at as confirmedAt'])
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();

const change = (tx: T, accountId: string) =>
  tx.updateTable('accounts.account').where('id', '=', accountId);

export const setPassword = (tx: T, accountId: string, passwordHash: string) =>
  change(tx, accountId).set({ password_hash: passwordHash }).execute();

export const setLocale = (tx: T, accountId: string, locale: string) =>
  change(tx, accountId).set({ locale }).execute();

export const writeEmail = (tx: T, accountId: string, email: string | null, at: Date | null) =>
  change(tx, accountId).set({ email, email_confirmed_at: at }).execute();

export const readSelf = (tx: R, personaId: string) =>
  sql<MeView>`select p.name, p.about, a.side, a.locale from accounts.persona p
    join accounts.account a on a.id = p.account_id where p.id = ${personaId}`.first(tx);

/** Whether there is a password at all; imported people and those of the demo have none. */
export const hasPassword = (tx: AnyTx) =>
  sql`select from accounts.account where password_hash is not null limit 1`.any(tx);

/** Whether there is any account, imported ones included. */
export const hasAnybody = (tx: AnyTx) => sql`select from accounts.account limit 1`.any(tx);

/** How many people bear a name that is another's, too, as names are compared: they came before that was refused. */
export async function countNamesakes(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from accounts.persona p where exists (select from accounts.persona other
       where other.id <> p.id and other.folded = p.folded)`,
  );
  return rows[0]?.count ?? 0;
}

/** How many people who are here chose each language; of the sides alone that the actor runs. */
export async function readersByLanguage(tx: AnyTx, actor: Actor): Promise<Record<string, number>> {
  const rows = await sql<{ locale: string; people: number }>`
    select a.locale, count(*)::int as people from accounts.account a
    where a.side = any(${sidesOperated(actor)}::text[])
      and exists (select from accounts.persona p
        where p.account_id = a.id and p.is_in and p.kind = 'member')
    group by a.locale`.rows(tx);
  return Object.fromEntries(rows.map(({ locale, people }) => [locale, people]));
}
