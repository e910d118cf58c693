import {
  MOST_SHOWN,
  against,
  partOfImport,
  type ImportGoes,
  type Standing,
} from '#modules/admin/imports.contract.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { provide } from '#platform/port.contract.ts';

const people = (importId: string) => sql`accounts.persona p
  join accounts.account a on a.id = p.account_id where p.import_id = ${importId}::uuid`;

const named = (which: RawBuilder<unknown>) => sql<Standing>`
  select p.name as title, '/people/' || p.id as link, count(*) over ()::int as count from ${which}
  order by p.folded, p.id limit ${MOST_SHOWN}`;

/** Whom an import brought: nobody's, until they claim their account. */
export const importedPeople = provide(partOfImport, {
  goes: ({ tx }, id) =>
    sql<Pick<ImportGoes, 'members' | 'links'>>`select count(*)::int as members,
      (select count(*)::int from accounts.invitation i join accounts.persona c on c.id = i.claims
        where c.import_id = ${id}::uuid and i.used = 0 and i.revoked_at is null) as links
      from ${people(id)}`.one(tx),
  async against({ tx }, id) {
    const claimed = await named(sql`${people(id)} and a.password_hash is not null`).rows(tx);
    const reported = await named(sql`${people(id)} and exists (
      select from accounts.side_report r where r.persona_id = p.id and r.settled_at is null)`).rows(
      tx,
    );
    return [...against('claimed', claimed), ...against('reported', reported)];
  },
  // Whoever claims an account waits here, and finds that there is none.
  async hold({ tx }, id) {
    await sql`select count(*) from (select from ${people(id)} order by a.id for update of a) held`.execute(
      tx,
    );
  },
  /** With the account all that hangs on it, links to claim it too. */
  async takeBack({ tx }, id) {
    await sql`delete from accounts.account where id in (
      select p.account_id from accounts.persona p where p.import_id = ${id}::uuid)`.execute(tx);
  },
});
