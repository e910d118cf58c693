import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
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
  async read({ tx, actor }): Promise<UnreadView> {
    const at = await standing(tx, personOf(actor));
    return { seq: at.seq, unread: at.unread };
  },
});
