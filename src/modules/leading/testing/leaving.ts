import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

/** Ended, and still on record. */
export const stays = ['leading.clearance', 'leading.duty'];

/** Duties and clearances she holds, and gave. */
export async function leave({ ann, others, put }: Made): Promise<void> {
  const persona_id = ann.personaId;
  await put('leading.duty', { id: id(), persona_id, kind: 'mentor', granted_by: null });
  await put('leading.duty', {
    id: id(),
    persona_id: others.ben.personaId,
    kind: 'mentor',
    granted_by: persona_id,
    ...{ reason: 'He helps.', end_reason: null },
  });
  await put('leading.clearance', { id: id(), persona_id, granted_by: others.ben.personaId });
  await put('leading.clearance', {
    id: id(),
    persona_id: others.ben.personaId,
    granted_by: persona_id,
    ...{ note: 'Seen.', end_reason: null },
  });
}
