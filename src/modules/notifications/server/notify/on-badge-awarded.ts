import type { BadgeAwarded } from '#modules/recognition/contract.ts';
import { handler } from '#platform/handlers.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { addItem } from './notify.sql.ts';

/** A thank-you is told, unless such things are switched off. */
export const onBadgeAwarded = handler<BadgeAwarded, Joined>({
  on: 'recognition.badge_awarded',
  name: 'notifications.tell_of_badge',
  async handle(ctx, { badgeId, personaId }) {
    await changeInbox(ctx, personaId, async (seq, reader) => {
      if (reader.off.includes('badge')) return false;
      await addItem(ctx.tx, {
        to: personaId,
        kind: 'badge',
        place: 'recognition.badge',
        placeId: badgeId,
        threadId: badgeId,
        by: null,
        id: ctx.newId(),
        seq,
        at: ctx.now,
      });
      return true;
    });
  },
});
