import type { Side } from '#platform/actor.ts';
import { formerNameKey, nameKey } from '#platform/names.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

type NewAccount = {
  id: string;
  side: Side;
  birthYear: number | null;
  locale: string;
  passwordHash: string | null;
  guidelinesAt: Date | null;
  now: Date;
};

export async function insertAccount(tx: Tx<AccountsTables>, account: NewAccount): Promise<void> {
  await tx
    .insertInto('accounts.account')
    .values({
      id: account.id,
      side: account.side,
      birth_year: account.birthYear,
      locale: account.locale,
      password_hash: account.passwordHash,
      guidelines_accepted_at: account.guidelinesAt,
      created_at: account.now,
    })
    .execute();
}

/** False when somebody else took the name, or one that looks like it, first: the unique key decides. */
export async function insertPersona(
  tx: Tx<AccountsTables>,
  persona: {
    id: string;
    accountId: string;
    name: string;
    nameKey: string;
    side: Side;
    about: string;
    now: Date;
    source?: string;
    externalId?: string;
  },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('accounts.persona')
    .values({
      id: persona.id,
      account_id: persona.accountId,
      kind: 'member',
      name: persona.name,
      name_key: persona.nameKey,
      side: persona.side,
      about: persona.about,
      created_at: persona.now,
      source: persona.source ?? null,
      external_id: persona.externalId ?? null,
    })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** What somebody typed is an e-mail or a name, never both: no name may be made to stand before an e-mail. */
export const credentialsOf = (who: string): { nameKeys: [string, ...string[]]; email: string } =>
  who.includes('@')
    ? { nameKeys: [''], email: who }
    : { nameKeys: [formerNameKey(who), nameKey(who)], email: '' };

/** By the first persona's name key or the e-mail; whichever fits. */
export async function findCredentials(
  tx: Tx<AccountsTables>,
  who: ReturnType<typeof credentialsOf>,
) {
  return tx
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
}

/** Who an account is in public, for opening a session. */
export async function findMember(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.persona')
    .select(['account_id as accountId', 'id as personaId', 'name'])
    .where('account_id', '=', accountId)
    .where('kind', '=', 'member')
    .executeTakeFirst();
}

/** Locked: a change of password must not race another. */
export async function lockAccount(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.account')
    .select(['id', 'password_hash as passwordHash', 'locale'])
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
}

export async function setPassword(
  tx: Tx<AccountsTables>,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await tx
    .updateTable('accounts.account')
    .set({ password_hash: passwordHash })
    .where('id', '=', accountId)
    .execute();
}

export async function setLocale(
  tx: Tx<AccountsTables>,
  accountId: string,
  locale: string,
): Promise<void> {
  await tx.updateTable('accounts.account').set({ locale }).where('id', '=', accountId).execute();
}

export async function readSelf(tx: Tx<AccountsTables>, personaId: string) {
  return tx
    .selectFrom('accounts.persona as p')
    .innerJoin('accounts.account as a', 'a.id', 'p.account_id')
    .select(['p.name', 'p.about', 'a.side', 'a.locale'])
    .where('p.id', '=', personaId)
    .executeTakeFirst();
}

/** Whether there is a password at all; imported people and those of the demo have none. */
export async function hasPassword(tx: Tx<AccountsTables>): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts.account')
    .select('id')
    .where('password_hash', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function findBySource(tx: Tx<AccountsTables>, source: string, name: string) {
  return tx
    .selectFrom('accounts.persona')
    .select(['account_id as accountId', 'id as personaId', 'name'])
    .where('source', '=', source)
    .where('name', '=', name)
    .executeTakeFirst();
}

export async function hasAccount(tx: Tx<AccountsTables>): Promise<boolean> {
  const row = await tx.selectFrom('accounts.account').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}
