import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { OneThread } from '../../contract.ts';
import { changeInbox } from '../change.ts';
import { useCase } from '../joined.ts';
import { dropMute, touchThread } from './settings.sql.ts';

export const unmuteThread = useCase({
  name: 'notifications.unmute_thread',
  about: 'Hear of a muted thread again.',
  input: OneThread,
  may: isSignedIn,
  async run(ctx, { thread }) {
    const { personaId } = personOf(ctx.actor);
    const seq = await changeInbox(ctx, personaId, async (next) => {
      const isChanged = await dropMute(ctx.tx, { personaId, thread });
      if (isChanged) await touchThread(ctx.tx, { personaId, thread, seq: next });
      return isChanged;
    });
    return { seq };
  },
});
