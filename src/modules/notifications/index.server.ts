import type { Module } from '#platform/registry.ts';
import { inbox } from './server/inbox/inbox.ts';
import { markAllRead } from './server/inbox/mark-all-read.ts';
import { markRead } from './server/inbox/mark-read.ts';
import { unread } from './server/inbox/unread.ts';
import { changeSettings } from './server/settings/change-settings.ts';
import { muteThread } from './server/settings/mute-thread.ts';
import { settings } from './server/settings/settings.ts';
import { unmuteThread } from './server/settings/unmute-thread.ts';
import { talkHandlers } from './server/telling/community/community.module.ts';
import { onBadgeAwarded } from './server/telling/on-badge-awarded.ts';
import { onPeerArrived } from './server/telling/on-peer-arrived.ts';
import { onPersonMentioned } from './server/telling/on-person-mentioned.ts';
import { onPostHearted } from './server/telling/on-post-hearted.ts';
import { onPostHeld } from './server/telling/on-post-held.ts';
import { onPostHidden } from './server/telling/on-post-hidden.ts';
import { onPostRemoved } from './server/telling/on-post-removed.ts';
import { onPostReplied } from './server/telling/on-post-replied.ts';
import { onPostShown } from './server/telling/on-post-shown.ts';
import { onSightChanged } from './server/telling/on-sight-changed.ts';
import { onStepCompleted } from './server/telling/on-step-completed.ts';
import { onSideChanged } from './server/side/on-side-changed.ts';

export { notificationsPersonal } from './server/personal/personal.ts';
export { inboxChannel } from './server/inbox/inbox.channel.ts';

export const notifications = {
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
} as const satisfies Module;
