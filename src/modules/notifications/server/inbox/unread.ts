import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { Nothing, type UnreadView } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { standing } from './inbox.sql.ts';
import { seenOf } from './seen.ts';

/** Nobody needs to know whether it is fifty or five hundred. */
export const MANY = 50;
/** So many are looked at: some of them may not be seen any more. */
export const LOOKED_AT = MANY + 20;

export const unread = query<Joined>()({
  name: 'notifications.unread',
  about: 'How many items of my inbox are unread, and its cursor.',
  input: Nothing,
  may: isSignedIn,
  // One, and one for each sort of subject among them.
  statements: 7,
  async read(ctx): Promise<UnreadView> {
    const at = await standing(ctx.tx, personOf(ctx.actor), LOOKED_AT);
    const seen = await seenOf(ctx, at.unread);
    return { seq: at.seq, unread: Math.min(MANY, seen.length) };
  },
});
