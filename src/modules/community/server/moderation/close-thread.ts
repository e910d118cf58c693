import { useCase } from '#platform/use-case.ts';
import { CloseThread, ModerateThread } from '../../moderation.contract.ts';
import { mayClose, mayReopen } from './moderation.policy.ts';
import { setMark } from './moderation.sql.ts';
import { logThread, powerOverThread, notifyOpener, moderatedThread } from './moderation.ts';

export const closeThread = useCase()({
  name: 'community.close_thread',
  about: 'Close a thread: it stays to be read, nobody adds to it. Who opened it is told why.',
  input: CloseThread,
  subject: moderatedThread,
  may: mayClose,
  power: powerOverThread,
  async run(ctx, why, thread) {
    await setMark(ctx.tx, thread.id, 'closed', ctx.now);
    await logThread(ctx, thread, 'close', why);
    notifyOpener(ctx, thread, 'close');
    return { thread: thread.id };
  },
});

export const reopenThread = useCase()({
  name: 'community.reopen_thread',
  about: 'Open a closed thread again. Who opened it first is told.',
  input: ModerateThread,
  subject: moderatedThread,
  may: mayReopen,
  power: powerOverThread,
  async run(ctx, why, thread) {
    await setMark(ctx.tx, thread.id, 'closed', null);
    await logThread(ctx, thread, 'reopen', why);
    notifyOpener(ctx, thread, 'reopen');
    return { thread: thread.id };
  },
});
