import { renew } from '#modules/posts/index.server.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { OneThread } from '../../thread.contract.ts';
import { setClosed } from '../moderation/moderation.sql.ts';
import { inThreads } from './in-threads.ts';
import { lockThread } from './insert-thread.sql.ts';
import { mayFinish, mayResume, maySeeThread } from './thread.policy.ts';
import { findThread, type ThreadRow } from './thread.sql.ts';

/** A thread that is there for the actor, locked where it is theirs. */
async function openedThread({ tx, actor }: Ctx, { thread }: { thread: string }) {
  const found = await findThread(tx, actor, thread);
  if (found === undefined || !maySeeThread(actor, found)) return undefined;
  if (!found.isOpener) return found;
  await lockThread(tx, thread);
  return findThread(tx, actor, thread);
}

/** Whoever looks on fetches the page, also a guest. */
async function turned(ctx: Ctx, { threadId }: ThreadRow) {
  forgetGuestPages(ctx);
  await renew(ctx, inThreads.kind, threadId);
  return { thread: threadId };
}

export const finishOwnThread = useCase()({
  name: 'community.finish_own_thread',
  about:
    'Say of a thread that one opened oneself that it came to its end, or is answered: it stays to be read, nobody adds to it. One can open it again.',
  input: OneThread,
  subject: openedThread,
  may: mayFinish,
  async run(ctx, _input, thread) {
    const as = thread.kind === 'question' ? 'answered' : 'finished';
    await setClosed(ctx.tx, thread.threadId, { at: ctx.now, as, words: '', byOpener: true });
    return turned(ctx, thread);
  },
});

export const resumeOwnThread = useCase()({
  name: 'community.resume_own_thread',
  about: 'Let a thread go on that one opened and ended oneself.',
  input: OneThread,
  subject: openedThread,
  may: mayResume,
  async run(ctx, _input, thread) {
    await setClosed(ctx.tx, thread.threadId, null);
    return turned(ctx, thread);
  },
});
