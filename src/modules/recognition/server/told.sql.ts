import { subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { RecognitionTables } from './tables.ts';

/** A thank-you is told, unless such things are switched off. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'badge', group: 'people', by: 'inbox', isOptional: true, isOwn: true },
];

export const subjects = [
  subject<RecognitionTables>({ kind: 'recognition.badge', describe: describeBadges }),
];

/** Badges that the reader holds. */
async function describeBadges({ tx, actor }: ReadCtx<RecognitionTables>, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('recognition.award as award')
    .innerJoin('recognition.badge as badge', 'badge.id', 'award.badge_id')
    .where('award.persona_id', '=', actor.personaId)
    .where('badge.id', 'in', [...ids])
    .select(['badge.id', 'badge.title'])
    .execute();
  const link = `/people/${actor.personaId ?? ''}`;
  return new Map(rows.map(({ id, title }) => [id, { title, link, state: 'visible' } as const]));
}
