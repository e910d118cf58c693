import { holds } from '#platform/actor.ts';
import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { undelivered } from '../../emails.contract.ts';
import { upkeep } from '../../upkeep.contract.ts';
import { decided } from '../../settings.contract.ts';

/** Several changes are one item, until it is read; nobody who runs the place switches that off. */
export const notificationKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'place_changed', group: 'people', by: 'inbox', isOptional: false },
    ...{ gathers: true, acts: Object.keys(decided) },
  },
  {
    ...{ name: 'mail_trouble', group: 'people', by: 'inbox', isOptional: false },
    ...{ gathers: true, isNotMailed: true },
  },
  {
    ...{ name: 'backup_late', group: 'people', by: 'inbox', isOptional: false },
    gathers: true,
  },
];

const pages = sql.join(
  [...Object.values(decided), undelivered, upkeep].map(
    ({ id, page }) => sql`(${id}::uuid, ${page}::text)`,
  ),
  sql`, `,
);

/** What is decided of the place as a whole, for those who run it. */
export const subjects: readonly Subject[] = [
  {
    kind: 'admin.place',
    seen: (reader, ids) => sql`
      select d.id, '', d.page, 'visible', null::jsonb from (values ${pages}) d(id, page)
      where d.id = any(${ids}) and ${holds(reader, 'operate')}`,
  },
];
