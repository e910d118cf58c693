import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { MarkThread, type Mark } from '../../moderation.contract.ts';
import { mayModerateThread, mayRegroup } from './moderation.policy.ts';
import { setMark } from './moderation.sql.ts';
import { asBefore, logThread, powerOverThread, moderatedThread } from './moderation.ts';

/** Sets or takes away one mark of a thread; doing it twice is doing it once. */
const marking = <const Act extends Mark>(act: Act, about: string) =>
  useCase()({
    name: `community.${act}_thread` as const,
    about,
    input: MarkThread,
    subject: moderatedThread,
    // What nobody finds is not set apart; that it once was can be taken away.
    may: act.startsWith('un') ? mayModerateThread : mayRegroup,
    power: (_input, thread) => powerOverThread({}, thread),
    async run(ctx, _input, thread) {
      const mark = act.endsWith('pin') ? 'pinned' : 'featured';
      const sets = !act.startsWith('un');
      if ((thread[`${mark}At`] !== null) !== sets) {
        await setMark(ctx.tx, thread.id, mark, sets ? ctx.now : null);
        await logThread(ctx, thread, act, asBefore(thread, mark));
        forgetGuestPages(ctx);
      }
      return { thread: thread.id };
    },
  });

export const pinThread = marking('pin', 'Keep a thread at the top.');
export const unpinThread = marking('unpin', 'Let a thread go down with time again.');
export const featureThread = marking(
  'feature',
  'Set a thread apart as worth reading, for guests too.',
);
export const unfeatureThread = marking('unfeature', 'Set a thread apart no more.');
