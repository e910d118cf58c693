import { wasSeen } from '#modules/posts/seen.contract.ts';
import { emailSorts } from '#platform/mail/sorts.ts';
import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { everySecond } from '#platform/worker.ts';
import { chooseEmails, unsubscribe } from './server/email/choose-emails.ts';
import { inboxEmails } from './server/email/compose.ts';
import { emails } from './server/email/emails.ts';
import { planEmails } from './server/email/plan-emails.ts';
import { inboxChannel } from './server/inbox/inbox.channel.ts';
import { inbox } from './server/inbox/inbox.ts';
import { markAllRead, markRead, readWhereSeen } from './server/inbox/mark-read.ts';
import { unreadChannel } from './server/inbox/unread.channel.ts';
import { unread } from './server/inbox/unread.ts';
import { changeSettings } from './server/settings/change-settings.ts';
import { muteThread, unmuteThread } from './server/settings/mute.ts';
import { settings } from './server/settings/settings.ts';
import { onNoticesDue, onSubjectsChanged } from './server/notify/notify.ts';
import { onSightChanged } from './server/notify/on-sight-changed.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { personal } from './server/personal.sql.ts';

export const notifications = {
  name: 'notifications',
  useCases: [
    ...[markRead, markAllRead, muteThread, unmuteThread, changeSettings],
    ...[chooseEmails, unsubscribe, planEmails],
  ],
  timers: [everySecond(planEmails)],
  queries: [inbox, unread, settings, emails],
  handlers: [onSideChanged, onSightChanged, onNoticesDue, onSubjectsChanged],
  personal,
  provides: [provide(wasSeen, readWhereSeen), provide(emailSorts, inboxEmails)],
  channels: [inboxChannel, unreadChannel],
} as const satisfies Module;
