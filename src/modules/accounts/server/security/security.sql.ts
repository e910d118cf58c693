import { sql } from '#platform/db/sql.ts';
import type { R } from '../tx.ts';

type Ways = {
  email: string | null;
  confirmedAt: Date | null;
  isRefused: boolean;
  pending: string | null;
  isPendingRefused: boolean;
  totpSince: Date | null;
  hasPassword: boolean;
  codesLeft: number;
  codesMadeAt: Date | null;
};

/** All ways into an account but its passkeys, in one row. */
export const readSecurity = (tx: R, accountId: string) =>
  sql<Ways>`
    select a.email, a.email_confirmed_at as "confirmedAt", e.email as pending,
      e.refused_at is not null as "isPendingRefused",
      exists (select from accounts.email_refused r where r.account_id = a.id and r.stopped_at is not null) as "isRefused", t.on_at as "totpSince",
      a.password_hash is not null as "hasPassword",
      (select count(*) from accounts.recovery_code c
        where c.account_id = a.id and c.used_at is null) as "codesLeft",
      (select min(c.made_at) from accounts.recovery_code c where c.account_id = a.id) as "codesMadeAt"
    from accounts.account a left join accounts.email_pending e on e.account_id = a.id
    left join accounts.totp t on t.account_id = a.id
    where a.id = ${accountId}`.first(tx);
