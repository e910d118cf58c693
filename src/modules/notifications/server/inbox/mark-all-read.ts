import { isSignedIn } from '#platform/actor.policy.ts';
import type { MarkedRead } from '../../contract.ts';
import { useCase } from '../joined.ts';
import { mark } from './mark.ts';

export const markAllRead = useCase({
  name: 'notifications.mark_all_read',
  about: 'Mark everything in my inbox as read.',
  may: isSignedIn,
  async run(ctx): Promise<MarkedRead> {
    return { ...(await mark(ctx, {})), link: null };
  },
});
