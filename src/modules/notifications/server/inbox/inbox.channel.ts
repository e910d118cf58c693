import { isSignedIn } from '#platform/actor.policy.ts';
import { channel } from '#platform/live/channel.ts';
import { cursorOf } from '../reader.sql.ts';
import type { NotificationsTables } from '../tables.ts';
import { inboxChanges } from './inbox.ts';

/** Everybody's own inbox; every change of one (`changeInbox`) wakes it. */
export const inboxChannel = channel<NotificationsTables>()({
  name: 'inbox',
  isOwn: true,
  subject: async ({ tx }, personaId) => ({ seq: await cursorOf(tx, personaId) }),
  mayJoin: isSignedIn,
  changes: inboxChanges,
  input: (_personaId, after) => ({ after }),
});
