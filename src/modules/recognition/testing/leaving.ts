import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

/** What she gave others. */
export const stays = ['recognition.award'];

/** Badges she has, and gave. */
export async function leave({ ann, others, put }: Made): Promise<void> {
  const persona_id = ann.personaId;
  const badge = id();
  await put('recognition.badge', {
    id: badge,
    side: 'adult',
    title: `Thanks ${badge}`,
    about: `As @${ann.name} does`,
  });
  await put('platform.translation', {
    subject_id: badge,
    locale: 'es',
    fields: { about: `Como @${ann.name}` },
    written_by: null,
  });
  await put('recognition.award', { badge_id: badge, persona_id, awarded_by: others.ben.personaId });
  await put('recognition.taking_back', { id: id(), badge_id: badge, persona_id });
  await put('recognition.award', {
    badge_id: badge,
    persona_id: others.ben.personaId,
    awarded_by: persona_id,
    reason: 'For listening.',
  });
}
