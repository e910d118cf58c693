import { useCase } from '#platform/use-case.ts';
import { CloseThread, FinishThread, ModerateThread } from '../../moderation.contract.ts';
import { mayClose, mayReopen } from './moderation.policy.ts';
import { setClosed } from './moderation.sql.ts';
import {
  asBefore,
  logThread,
  powerOverThread,
  notifyWriters,
  moderatedThread,
} from './moderation.ts';

export const closeThread = useCase()({
  name: 'community.close_thread',
  about:
    'Close a thread: it stays to be read, nobody adds to it. Those who wrote there are told why.',
  input: CloseThread,
  subject: moderatedThread,
  may: mayClose,
  power: powerOverThread,
  async run(ctx, why, thread) {
    const closed = { at: ctx.now, as: null, words: '', byOpener: false };
    await setClosed(ctx.tx, thread.id, closed);
    await logThread(ctx, thread, 'close', { ...why, ...asBefore(thread, 'closed') });
    await notifyWriters(ctx, thread, 'close');
    return { thread: thread.id };
  },
});

export const finishThread = useCase()({
  name: 'community.finish_thread',
  about:
    'Close a thread because it came to its end: it says so, and stays to be read. Those who wrote there are told, and nobody is reproached.',
  input: FinishThread,
  subject: moderatedThread,
  may: mayClose,
  power: ({ words }, thread) => powerOverThread(saying(words), thread),
  async run(ctx, { as, words }, thread) {
    await setClosed(ctx.tx, thread.id, { at: ctx.now, as, words, byOpener: false });
    await logThread(ctx, thread, 'finish', { ...saying(words), ...asBefore(thread, 'closed') });
    await notifyWriters(ctx, thread, 'finish');
    return { thread: thread.id };
  },
});

const saying = (words: string) => (words === '' ? {} : { reason: words });

export const reopenThread = useCase()({
  name: 'community.reopen_thread',
  about: 'Open a closed thread again. Those who wrote there are told.',
  input: ModerateThread,
  subject: moderatedThread,
  may: mayReopen,
  power: powerOverThread,
  async run(ctx, why, thread) {
    await setClosed(ctx.tx, thread.id, null);
    await logThread(ctx, thread, 'reopen', { ...why, ...asBefore(thread, 'closed') });
    await notifyWriters(ctx, thread, 'reopen');
    return { thread: thread.id };
  },
});
