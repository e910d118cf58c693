import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { MarkThread } from '../../moderation.contract.ts';
import { mayModerateThread } from './moderation.policy.ts';
import { setMark } from './moderation.sql.ts';
import { logThread, powerOverThread, moderatedThread } from './moderation.ts';
import type { Tables } from '../thread/thread.sql.ts';

type Mark = 'pin' | 'unpin' | 'feature' | 'unfeature';

/** Sets or takes away one mark of a thread; doing it twice is doing it once. */
const marking = <const Name extends `community.${string}`>(name: Name, about: string, act: Mark) =>
  useCase<Tables>()({
    name,
    about,
    input: MarkThread,
    subject: moderatedThread,
    may: mayModerateThread,
    power: (_input, thread) => powerOverThread({}, thread),
    async run(ctx, _input, thread) {
      const column = act === 'pin' || act === 'unpin' ? 'pinned_at' : 'featured_at';
      const isSet = column === 'pinned_at' ? thread.pinnedAt !== null : thread.featuredAt !== null;
      const sets = act === 'pin' || act === 'feature';
      if (isSet !== sets) {
        await setMark(ctx.tx, thread.id, column, sets ? ctx.now : null);
        await logThread(ctx, thread, act);
        forgetGuestPages(ctx);
      }
      return { thread: thread.id };
    },
  });

export const pinThread = marking('community.pin_thread', 'Keep a thread at the top.', 'pin');
export const unpinThread = marking(
  'community.unpin_thread',
  'Let a thread go down with time again.',
  'unpin',
);
export const featureThread = marking(
  'community.feature_thread',
  'Set a thread apart as worth reading, for guests too.',
  'feature',
);
export const unfeatureThread = marking(
  'community.unfeature_thread',
  'Set a thread apart no more.',
  'unfeature',
);
