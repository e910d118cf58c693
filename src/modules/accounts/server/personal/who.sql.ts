import { sql, type AnyTx } from '#platform/db/sql.ts';
import { foldName } from '#platform/fold.rules.ts';
import type { Who } from '#platform/personal/personal.ts';

/** Somebody in full, by the account, with the names they had before; undefined once it is gone. A name that another has, too, does not say who is meant. */
export const whoIs = (tx: AnyTx, accountId: string) =>
  sql<Who>`
    select a.id as "accountId", a.email,
      coalesce(array_agg(p.id) filter (where p.id is not null), '{}') as "personaIds",
      array(select distinct own.name from (
          select mine.name, mine.folded from accounts.persona mine where mine.account_id = a.id
          union all select f.name, f.folded from accounts.former_name f
            join accounts.persona mine on mine.id = f.persona_id where mine.account_id = a.id) own
        where not exists (select from accounts.persona other
          where other.folded = own.folded and other.account_id <> a.id)) as names
    from accounts.account a left join accounts.persona p on p.account_id = a.id
    where a.id = ${accountId}::uuid group by a.id`.first(tx);

/** Names of others that begin with one of these and go on: whoever is named so is somebody else. */
export async function longerNames(tx: AnyTx, names: readonly string[]): Promise<string[]> {
  const others = await sql<{ name: string }>`
    select p.name from accounts.persona p join unnest(${names.map(foldName)}::text[]) as short(name)
      on p.folded ~>=~ short.name and p.folded ~<~ (short.name || chr(1114111)) and p.folded <> short.name
    limit 1000`.rows(tx);
  return others.map(({ name }) => name);
}
