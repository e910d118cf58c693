import { sql } from '#platform/db/sql.ts';
import type { Decisions, Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';

/** Whoever is let back in learns of it before anybody comes in: nobody switches that off. */
export const notificationKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'help', group: 'people', by: 'inbox', isOptional: false },
    ...{ isOwn: true, everyTime: true },
  },
];

const link = sql.lit('/settings/security');

export const subjects: readonly Subject[] = [
  {
    kind: 'accounts.help',
    seen: ({ personaId }, ids) => sql`
      select h.id, '', ${link}, 'visible',
        jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', h.reason))
      from accounts.help h where h.persona_id = ${personaId}::uuid and h.id = any(${ids})`,
  },
];

export const decisions: readonly Decisions[] = [
  {
    says: ['inbox.help'],
    about: ({ actor: { personaId } }) => sql`
      select h.id, 'inbox.help', h.made_at, null::text, h.reason,
        case when h.by_id is null then 'server' else 'operator' end, h.expires_at, null::text, ${link}::text,
        null::text, null::text
      from accounts.help h where h.persona_id = ${personaId}::uuid`,
  },
];
