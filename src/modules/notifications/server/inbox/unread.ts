import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { Nothing, type UnreadView } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { standing } from './inbox.sql.ts';

export const unread = query<Joined>()({
  name: 'notifications.unread',
  about: 'How many items of my inbox are unread, and its cursor.',
  input: Nothing,
  may: isSignedIn,
  statements: 1,
  async read(ctx): Promise<UnreadView> {
    const { seq, unread } = await standing(ctx);
    return { seq, unread };
  },
});
