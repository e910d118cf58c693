import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';

export const tokenKinds: readonly NotificationKind[] = [
  { name: 'token_ends', group: 'people', by: 'inbox', isOptional: false, isOwn: true },
];

/** Somebody's own access token, by what they called it: nobody else sees that there is one. */
export const tokenSubject: Subject = {
  kind: 'accounts.token',
  seen: ({ personaId }, ids) => sql`
    select t.id, t.name, '/settings#tokens', 'visible', null::jsonb from accounts.access_token t
    where t.id = any(${ids}) and t.persona_id = ${personaId}::uuid`,
};
