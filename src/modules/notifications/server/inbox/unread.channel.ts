import { isSignedIn } from '#platform/actor.policy.ts';
import { channel } from '#platform/live/channel.ts';
import type { Joined } from '../joined.ts';
import { cursorOf } from '../reader.sql.ts';
import { standings } from './inbox.sql.ts';
import { unreadView } from './inbox.view.ts';
import { unread } from './unread.ts';

/**
 * How much of one's inbox is unread: all that pages show of it but its own. What somebody sees who wrote
 * nothing everybody of their rights sees in the same state; who has more than that is asked for alone.
 */
export const unreadChannel = channel<Joined>()({
  name: 'unread',
  isOwn: true,
  subject: async ({ tx }, personaId) => ({ seq: await cursorOf(tx, personaId) }),
  mayJoin: isSignedIn,
  changes: unread,
  input: () => ({}),
  async ofMany(ctx, personaIds) {
    const found = await standings(ctx, personaIds);
    const whole = found.filter(({ isWhole }) => isWhole);
    return new Map(whole.map((one) => [one.personaId, unreadView(one)]));
  },
});
