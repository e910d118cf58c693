import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

/** What she confirmed stays, by nobody. */
export const stays = ['safety.helpline'];

/** A line that she confirmed, and whose words name her. */
export async function leave({ ann, put, cast }: Made): Promise<void> {
  const helpline = id();
  await put('safety.helpline', {
    ...{ id: helpline, country: null, name: 'Lantern', whom: `Ask @${ann.name}` },
    ...{ hours: 'By day', note: '', removed_at: null, checked_by: ann.personaId },
    checked_at: cast.deps.now(),
    before: JSON.stringify({ whom: `Ask @${ann.name} first` }),
    ways: '[]',
  });
  await put('platform.translation', {
    ...{ subject_id: helpline, locale: 'es', fields: { whom: `Pregunta a @${ann.name}` } },
    written_by: null,
  });
}
