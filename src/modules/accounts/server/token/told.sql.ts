import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { sidesOperated } from '../joining/joining.policy.ts';

export const tokenKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'token_ends', group: 'people', by: 'inbox', isOptional: false, isOwn: true },
    acts: ['service', 'service_alone'],
  },
];

/**
 * Somebody's own access token, by what they called it: nobody else sees that there is one. That of a service is seen by
 * whoever answers for it, and by those who run its side.
 */
export const tokenSubject: Subject = {
  kind: 'accounts.token',
  seen: (reader, ids) => {
    const runs = sql`p.side = any(${sidesOperated(reader)}::text[])`;
    return sql`
      select t.id, t.name, '/settings#tokens', 'visible', null::jsonb from accounts.access_token t
      where t.id = any(${ids}) and t.persona_id = ${reader.personaId}::uuid
      union all
      select t.id, p.name || ' · ' || t.name, case when ${runs} then '/operate/services#service-' || p.id
          when p.side = ${reader.side} then '/people/' || p.id else '/contact' end, 'visible', null::jsonb
      from accounts.access_token t join accounts.service s on s.persona_id = t.persona_id
      join accounts.persona p on p.id = s.persona_id
      where t.id = any(${ids}) and (${runs} or s.responsible_id = ${reader.personaId}::uuid)`;
  },
};
