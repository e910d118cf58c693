import { isSignedIn } from '#platform/actor.policy.ts';
import type { UnreadView } from '../../contract.ts';
import { query } from '../joined.ts';
import { standing } from './inbox.sql.ts';

export const unread = query({
  name: 'notifications.unread',
  about: 'How many items of my inbox are unread, and its cursor.',
  may: isSignedIn,
  statements: 1,
  async read(ctx): Promise<UnreadView> {
    const { seq, unread } = await standing(ctx);
    return { seq, unread };
  },
});
