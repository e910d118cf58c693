import { isSignedIn } from '#platform/actor.policy.ts';
import { channel } from '#platform/live/channel.ts';
import { unread } from './unread.ts';

/** Woken by every change of an inbox (`changeInbox`). */
export const inboxChannel = channel({ name: 'inbox', mayJoin: isSignedIn, snapshot: unread });
