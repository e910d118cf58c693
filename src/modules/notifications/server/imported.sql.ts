import { partOfImport } from '#modules/admin/imports.contract.ts';
import { sql } from '#platform/db/sql.ts';
import { provide } from '#platform/port.contract.ts';

/** Nobody reads these inboxes: what was put into them since goes with their people. */
export const inboxesOfImported = provide(partOfImport, {
  against: () => Promise.resolve([]),
  async takeBack({ tx }, id) {
    const theirs = sql`persona_id in (select persona_id from accounts.pub_imported
      where import_id = ${id}::uuid)`;
    await sql`with items as (delete from notifications.item where ${theirs})
      delete from notifications.reader where ${theirs}`.execute(tx);
  },
});
