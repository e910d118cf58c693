import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { Nothing, type MarkedRead } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { mark } from './mark.ts';

export const markAllRead = useCase<Joined>()({
  name: 'notifications.mark_all_read',
  about: 'Mark everything in my inbox as read.',
  input: Nothing,
  subject: () => Promise.resolve({}),
  may: isSignedIn,
  async run(ctx): Promise<MarkedRead> {
    return { ...(await mark(ctx, {})), link: null };
  },
});
