import type { Module } from '#platform/module.ts';
import { inboxChannel } from './server/inbox/inbox.channel.ts';
import { inbox } from './server/inbox/inbox.ts';
import { markAllRead } from './server/inbox/mark-all-read.ts';
import { markRead } from './server/inbox/mark-read.ts';
import { unread } from './server/inbox/unread.ts';
import { changeSettings } from './server/settings/change-settings.ts';
import { muteThread } from './server/settings/mute-thread.ts';
import { settings } from './server/settings/settings.ts';
import { unmuteThread } from './server/settings/unmute-thread.ts';
import { talkHandlers } from './server/notify/community/community.module.ts';
import { onBadgeAwarded } from './server/notify/on-badge-awarded.ts';
import { onPeerArrived } from './server/notify/on-peer-arrived.ts';
import { onPersonMentioned } from './server/notify/on-person-mentioned.ts';
import { onPostHearted } from './server/notify/on-post-hearted.ts';
import { onPostHeld } from './server/notify/on-post-held.ts';
import { onPostHidden } from './server/notify/on-post-hidden.ts';
import { onPostRemoved } from './server/notify/on-post-removed.ts';
import { onPostReplied } from './server/notify/on-post-replied.ts';
import { onPostShown } from './server/notify/on-post-shown.ts';
import { onSightChanged } from './server/notify/on-sight-changed.ts';
import { onStepCompleted } from './server/notify/on-step-completed.ts';
import { onSideChanged } from './server/side/on-side-changed.ts';
import { notificationsPersonal } from './server/personal/personal.ts';

export const notifications = {
  name: 'notifications',
  useCases: [markRead, markAllRead, muteThread, unmuteThread, changeSettings],
  queries: [inbox, unread, settings],
  handlers: [
    onSideChanged,
    onPostReplied,
    onPersonMentioned,
    onPostHearted,
    onPeerArrived,
    onStepCompleted,
    onPostHeld,
    onPostRemoved,
    onPostHidden,
    onPostShown,
    onSightChanged,
    ...talkHandlers,
    onBadgeAwarded,
  ],
  personal: notificationsPersonal,
  channels: [inboxChannel],
} as const satisfies Module;
