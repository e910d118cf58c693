import type { Side } from '#platform/actor.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import { keysOf } from '#platform/names.ts';

type Listed = { id: string; name: string; side: Side; since: Date; canSignIn: boolean };

/** Everybody who is here, for whoever stands at the machine: by part of a name, by name, one page after the other. */
export function everybody(
  tx: AnyTx,
  { search, skip, limit }: { search: string; skip: number; limit: number },
) {
  const { folded, nameKey } = keysOf(search);
  return sql<Listed>`
    select p.id, p.name, p.side, p.created_at as since, a.password_hash is not null
      or exists (select from accounts.passkey k where k.account_id = a.id) as "canSignIn"
    from accounts.persona p join accounts.account a on a.id = p.account_id
    where p.is_in and p.kind = 'member' and (${search} = '' or p.id::text = lower(${search})
      or position(${folded} in p.folded) > 0 or p.name_key = ${nameKey})
    order by p.folded, p.id offset ${skip} limit ${limit}`.rows(tx);
}
