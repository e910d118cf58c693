import type { Side } from '#platform/actor.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import { formerNameKey, nameKey } from '#platform/names.ts';
import { any, type New, type R, type T } from '../tx.ts';

export const insertAccount = (tx: T, account: New<'accounts.account'>) =>
  tx.insertInto('accounts.account').values(columnsOf(account)).execute();

/** False when somebody else took the name, or one that looks like it, first: the unique key decides. */
export const insertPersona = (tx: T, persona: Omit<New<'accounts.persona'>, 'kind'>) =>
  any(
    tx
      .insertInto('accounts.persona')
      .values(columnsOf({ kind: 'member', ...persona }))
      .onConflict((conflict) => conflict.column('name_key').doNothing())
      .returning('id'),
  );

/** What somebody typed is an e-mail or a name, never both: no name may be made to stand before an e-mail. */
export const credentialsOf = (who: string): { nameKeys: [string, ...string[]]; email: string } =>
  who.includes('@')
    ? { nameKeys: [''], email: who }
    : { nameKeys: [formerNameKey(who), nameKey(who)], email: '' };

/** By the first persona's name key or the e-mail; whichever fits. */
export const findCredentials = (tx: R, who: ReturnType<typeof credentialsOf>) =>
  tx
    .selectFrom('accounts.account as a')
    .innerJoin('accounts.persona as p', 'p.account_id', 'a.id')
    .select(['a.id as accountId', 'a.password_hash as passwordHash', 'p.id as personaId', 'p.name'])
    .where('p.kind', '=', 'member')
    .where((eb) =>
      eb.or([
        eb('p.name_key', 'in', who.nameKeys),
        eb(eb.fn<string>('lower', ['a.email']), '=', who.email.toLowerCase()),
      ]),
    )
    .orderBy((eb) => eb.case().when('p.name_key', '=', who.nameKeys[0]).then(0).else(1).end())
    .executeTakeFirst();

const personas = (tx: R) =>
  tx.selectFrom('accounts.persona').select(['account_id as accountId', 'id as personaId', 'name']);

/** Who an account is in public, for opening a session. */
export const findMember = (tx: R, accountId: string) =>
  personas(tx).where('account_id', '=', accountId).where('kind', '=', 'member').executeTakeFirst();

export const findBySource = (tx: R, source: string, name: string) =>
  personas(tx).where('source', '=', source).where('name', '=', name).executeTakeFirst();

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
  tx
    .selectFrom('accounts.persona as p')
    .innerJoin('accounts.account as a', 'a.id', 'p.account_id')
    .select(['p.name', 'p.about', sql<Side>`a.side`.as('side'), 'a.locale'])
    .where('p.id', '=', personaId)
    .executeTakeFirst();

const accounts = (tx: R) => tx.selectFrom('accounts.account').select('id').limit(1);

/** Whether there is a password at all; imported people and those of the demo have none. */
export const hasPassword = (tx: R) => any(accounts(tx).where('password_hash', 'is not', null));

export const hasAccount = (tx: R) => any(accounts(tx));
