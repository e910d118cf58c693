import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Who } from '#platform/personal/personal.ts';

/** Somebody in full, by the account; undefined once it is gone. A name that another has, too, does not say who is meant. */
export const whoIs = (tx: AnyTx, accountId: string) =>
  sql<Who>`
    select a.id as "accountId", a.email,
      coalesce(array_agg(p.id) filter (where p.id is not null), '{}') as "personaIds",
      coalesce(array_agg(p.name) filter (where p.id is not null and not exists (
        select from accounts.persona other
        where lower(other.name) = lower(p.name) and other.account_id <> a.id)), '{}') as names
    from accounts.account a left join accounts.persona p on p.account_id = a.id
    where a.id = ${accountId}::uuid group by a.id`.first(tx);

/** Names of others that begin with one of these and go on: whoever is named so is somebody else. */
export async function longerNames(tx: AnyTx, names: readonly string[]): Promise<string[]> {
  const others = await sql<{ name: string }>`
    select p.name from accounts.persona p join unnest(${[...names]}::text[]) as short(name)
      on lower(p.name) ~>=~ lower(short.name) and lower(p.name) ~<~ (lower(short.name) || chr(1114111))
        and length(p.name) > length(short.name)
    limit 1000`.rows(tx);
  return others.map(({ name }) => name);
}
