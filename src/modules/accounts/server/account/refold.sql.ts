import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Database } from '#platform/db/database.ts';
import { keysOf } from '#platform/names.ts';

const AT_ONCE = 500;

/** Makes keys of names anew where a migration has said so, of those from before too: so many at a time, each of them whole. */
export async function refoldNames(db: Database): Promise<void> {
  for (const some of [refoldSome, refoldFormer])
    while ((await db.as().transaction().execute(some)) === AT_ONCE);
}

/** Who came first goes first: of two whose names are one now, the later keeps the name and no key to it. */
async function refoldSome(tx: AnyTx): Promise<number> {
  const { rows } = await sql<{ id: string; name: string; key: string }>`
    select id, name, name_key as key from accounts.persona where refold
    order by created_at, id limit ${AT_ONCE} for update`.execute(tx);
  for (const { id, name, key } of rows) {
    const { nameKey, foldKey, folded } = keysOf(name);
    // What stands after a tilde keeps apart people of one name who were imported.
    const apart = /~.*$/.exec(key)?.[0] ?? '';
    await sql`update accounts.persona set folded = ${folded}, refold = false,
        name_key = case when exists (select from accounts.persona other
          where other.name_key = ${nameKey + apart} and other.id <> ${id}::uuid)
          then name_key else ${nameKey + apart} end,
        fold_key = case when ${apart !== ''} or exists (select from accounts.persona other
          where other.fold_key = ${foldKey} and other.id <> ${id}::uuid)
          then null else ${foldKey} end
      where id = ${id}::uuid`.execute(tx);
  }
  return rows.length;
}

/** Of names from before many may have one key. */
async function refoldFormer(tx: AnyTx): Promise<number> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from accounts.former_name where refold limit ${AT_ONCE} for update`.execute(tx);
  const anew = rows.map(({ id, name }) => ({ id, ...keysOf(name) }));
  await sql`update accounts.former_name f set refold = false, folded = anew.folded,
      name_key = anew."nameKey", fold_key = anew."foldKey"
    from json_to_recordset(${JSON.stringify(anew)}::json) as anew
      (id uuid, "nameKey" text, "foldKey" text, folded text)
    where f.id = anew.id`.execute(tx);
  return rows.length;
}
