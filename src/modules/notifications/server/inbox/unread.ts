import { isSignedIn } from '#platform/actor.policy.ts';
import type { UnreadView } from '../../contract.ts';
import { query } from '../joined.ts';
import { standing } from './inbox.sql.ts';
import { unreadView } from './inbox.view.ts';

export const unread = query({
  name: 'notifications.unread',
  about: 'How many items of my inbox are unread, and its cursor.',
  may: isSignedIn,
  statements: 2,
  read: async (ctx): Promise<UnreadView> => unreadView(await standing(ctx)),
});
