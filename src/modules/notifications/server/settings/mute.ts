import { isSignedIn } from '#platform/actor.policy.ts';
import { isPerson, personOf } from '#platform/actor.ts';
import { OneThread } from '../../contract.ts';
import { changeInbox } from '../change.ts';
import { describeMutable } from '../described.sql.ts';
import { useCase, type Ctx } from '../joined.ts';
import { addMute, dropMute, touchThread } from './settings.sql.ts';

export const muteThread = useCase({
  name: 'notifications.mute_thread',
  about: 'Hear no more of a thread, except when my own step or post is concerned.',
  input: OneThread,
  subject: async (ctx, { thread }) =>
    isPerson(ctx.actor) ? (await describeMutable(ctx, [thread])).get(thread) : { thread },
  may: isSignedIn,
  run: (ctx, { thread }) => changing(ctx, thread, addMute),
});

export const unmuteThread = useCase({
  name: 'notifications.unmute_thread',
  about: 'Hear of a muted thread again.',
  input: OneThread,
  may: isSignedIn,
  run: (ctx, { thread }) => changing(ctx, thread, dropMute),
});

/** What points at the thread looks different from now on, unless nothing changed. */
async function changing(ctx: Ctx, thread: string, change: typeof addMute) {
  const { personaId } = personOf(ctx.actor);
  const seq = await changeInbox(ctx, personaId, async (next) => {
    const isChanged = await change(ctx.tx, personaId, thread, ctx.now);
    if (isChanged) await touchThread(ctx.tx, personaId, thread, next);
    return isChanged;
  });
  return { seq };
}
