import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';

/** That letters came back is told here, since no letter could tell it. */
export const addressKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'mail_refused', group: 'people', by: 'inbox', isOptional: false },
    ...{ isOwn: true, everyTime: true, isNotMailed: true },
  },
];

/** Somebody's own address, by who they are: nobody else sees that there is one. */
export const addressSubject: Subject = {
  kind: 'accounts.address',
  seen: ({ personaId }, ids) => sql`
    select p.id, '', '/settings/security#email', 'visible', null::jsonb from accounts.persona p
    where p.id = any(${ids}) and p.id = ${personaId}::uuid`,
};
