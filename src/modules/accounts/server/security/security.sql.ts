import type { R } from '../tx.ts';

/** All ways into an account but its passkeys, in one row. */
export async function readSecurity(tx: R, accountId: string) {
  const row = await tx
    .selectFrom('accounts.account as a')
    .leftJoin('accounts.email_pending as e', 'e.account_id', 'a.id')
    .leftJoin('accounts.totp as t', 't.account_id', 'a.id')
    .select((eb) => [
      'a.email',
      'a.email_confirmed_at as confirmedAt',
      'e.email as pending',
      't.on_at as totpSince',
      eb('a.password_hash', 'is not', null).as('hasPassword'),
      eb
        .selectFrom('accounts.recovery_code as c')
        .whereRef('c.account_id', '=', 'a.id')
        .where('c.used_at', 'is', null)
        .select((count) => count.fn.countAll<string>().as('left'))
        .as('codesLeft'),
      eb
        .selectFrom('accounts.recovery_code as c')
        .whereRef('c.account_id', '=', 'a.id')
        .select((first) => first.fn.min('c.made_at').as('at'))
        .as('codesMadeAt'),
    ])
    .where('a.id', '=', accountId)
    .executeTakeFirst();
  return row && { ...row, hasPassword: row.hasPassword === true, codesLeft: Number(row.codesLeft) };
}
