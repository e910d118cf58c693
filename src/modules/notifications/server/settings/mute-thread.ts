import { isSignedIn } from '#platform/actor.policy.ts';
import { isPerson, personOf } from '#platform/actor.ts';
import { OneThread } from '../../contract.ts';
import { changeInbox } from '../change.ts';
import { useCase } from '../joined.ts';
import { describeMutable } from '../described.sql.ts';
import { addMute, touchThread } from './settings.sql.ts';

export const muteThread = useCase({
  name: 'notifications.mute_thread',
  about: 'Hear no more of a thread, except when my own step or post is concerned.',
  input: OneThread,
  subject: async (ctx, { thread }) =>
    isPerson(ctx.actor) ? (await describeMutable(ctx, [thread])).get(thread) : { thread },
  may: isSignedIn,
  async run(ctx, { thread }) {
    const { personaId } = personOf(ctx.actor);
    const seq = await changeInbox(ctx, personaId, async (next) => {
      const isChanged = await addMute(ctx.tx, { personaId, thread, now: ctx.now });
      if (isChanged) await touchThread(ctx.tx, { personaId, thread, seq: next });
      return isChanged;
    });
    return { seq };
  },
});
