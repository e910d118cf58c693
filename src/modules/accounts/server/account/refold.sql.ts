import { sql } from '#platform/db/sql.ts';
import type { Database } from '#platform/db/database.ts';
import { nameKey } from '#platform/names.ts';

const AT_ONCE = 500;

/** Makes keys of names anew where a migration has said so: so many at a time, each of them whole. */
export async function refoldNames(db: Database): Promise<void> {
  while ((await refoldSome(db)) === AT_ONCE);
}

const refoldSome = (db: Database): Promise<number> =>
  db
    .as()
    .transaction()
    .execute(async (tx) => {
      const { rows } = await sql<{ id: string; name: string; key: string }>`
        select id, name, name_key as key from accounts.persona where refold
        order by id limit ${AT_ONCE} for update`.execute(tx);
      for (const { id, name, key } of rows) {
        // What stands after a tilde keeps apart people of one name who were imported.
        const now = nameKey(name) + (/~.*$/.exec(key)?.[0] ?? '');
        if (now !== key)
          await sql`update accounts.persona set name_key = ${now} where id = ${id}::uuid
            and not exists (select from accounts.persona other where other.name_key = ${now})`.execute(
            tx,
          );
      }
      await sql`update accounts.persona set refold = false
        where id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(tx);
      return rows.length;
    });
