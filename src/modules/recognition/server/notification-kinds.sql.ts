import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';

/** A thank-you is told, unless such things are switched off. It is one's own: it comes with nobody's name, and may open a space. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'badge', group: 'people', by: 'inbox', isOptional: true, isOwn: true },
];

/** Badges that the reader holds. */
export const subjects: readonly Subject[] = [
  {
    kind: 'recognition.badge',
    seen: ({ personaId }, ids) => sql`
      select badge.id, badge.title, '/people/' || award.persona_id as link, 'visible' as state, null::jsonb as whys
      from recognition.award award join recognition.badge badge on badge.id = award.badge_id
      where award.persona_id = ${personaId}::uuid and badge.id = any(${ids})`,
  },
];
