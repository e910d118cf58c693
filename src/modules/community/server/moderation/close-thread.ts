import { useCase } from '#platform/use-case.ts';
import { CloseThread, ModerateThread } from '../../moderation.contract.ts';
import { mayClose, mayReopen } from './moderation.policy.ts';
import { setMark } from './moderation.sql.ts';
import { logThread, powerOverThread, notifyWriters, moderatedThread } from './moderation.ts';

export const closeThread = useCase()({
  name: 'community.close_thread',
  about:
    'Close a thread: it stays to be read, nobody adds to it. Those who wrote there are told why.',
  input: CloseThread,
  subject: moderatedThread,
  may: mayClose,
  power: powerOverThread,
  async run(ctx, why, thread) {
    await setMark(ctx.tx, thread.id, 'closed', ctx.now);
    await logThread(ctx, thread, 'close', why);
    await notifyWriters(ctx, thread, 'close');
    return { thread: thread.id };
  },
});

export const reopenThread = useCase()({
  name: 'community.reopen_thread',
  about: 'Open a closed thread again. Those who wrote there are told.',
  input: ModerateThread,
  subject: moderatedThread,
  may: mayReopen,
  power: powerOverThread,
  async run(ctx, why, thread) {
    await setMark(ctx.tx, thread.id, 'closed', null);
    await logThread(ctx, thread, 'reopen', why);
    await notifyWriters(ctx, thread, 'reopen');
    return { thread: thread.id };
  },
});
