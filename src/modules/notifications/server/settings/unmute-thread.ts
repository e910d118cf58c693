import { useCase } from '#platform/use-case.ts';
import { OneThread } from '../../contract.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { isSignedIn, readerOf } from '../signed-in.policy.ts';
import { dropMute } from './settings.sql.ts';

export const unmuteThread = useCase<Joined>()({
  name: 'notifications.unmute_thread',
  about: 'Hear of a muted thread again.',
  input: OneThread,
  subject: () => Promise.resolve({}),
  may: isSignedIn,
  async run(ctx, { thread }) {
    const { personaId } = readerOf(ctx.actor);
    const seq = await changeInbox(ctx, personaId, () => dropMute(ctx.tx, { personaId, thread }));
    return { seq };
  },
});
