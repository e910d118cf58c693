import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

/** What others were told of her, how far her inbox had come, and how she is written to of it. */
export const stays = [
  'notifications.email',
  'notifications.email_choice',
  'notifications.item',
  'notifications.push_choice',
  'notifications.push_device',
  'notifications.reader',
];

export const aboutNobody = ['notifications.push_key'];

/** What she was told, and what others were told of her. */
export async function leave({ ann, others, put }: Made): Promise<void> {
  const { ben } = others;
  const item = (persona_id: string, seq: number, by: string[]) =>
    put('notifications.item', {
      id: id(),
      persona_id,
      seq,
      changed: seq,
      kind: 'hearted',
      subject_kind: 'learning.post',
      subject_id: id(),
      by_personas: by,
    });
  await item(ben.personaId, 1_001, [ann.personaId]);
  await item(ben.personaId, 1_002, [others.carl.personaId, ann.personaId]);
  await put('notifications.mute', { persona_id: ann.personaId });
  await put('notifications.email_choice', { persona_id: ann.personaId, pace: 'daily' });
  await put('notifications.push_choice', { persona_id: ann.personaId });
  await put('notifications.push_device', { id: id(), persona_id: ann.personaId });
  await put('notifications.email', { id: id(), persona_id: ann.personaId });
}
