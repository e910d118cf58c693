import { wasSeen } from '#modules/posts/seen.contract.ts';
import { counted } from '#platform/http/counted.ts';
import { endings } from '#platform/backup/afterwards.ts';
import { emailSorts } from '#platform/mail/sorts.ts';
import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { every, everySecond } from '#platform/worker.ts';
import { chooseEmails, unsubscribe } from './server/email/choose-emails.ts';
import { inboxEmails } from './server/email/compose.ts';
import { countAsTold } from './server/count-as-told.sql.ts';
import { emails } from './server/email/emails.ts';
import { planEmails } from './server/email/plan-emails.ts';
import { inboxesOfImported } from './server/imported.sql.ts';
import { inboxChannel } from './server/inbox/inbox.channel.ts';
import { inbox, inboxChanges } from './server/inbox/inbox.ts';
import { markAllRead, markRead, readWhereSeen } from './server/inbox/mark-read.ts';
import { unreadChannel } from './server/inbox/unread.channel.ts';
import { unread } from './server/inbox/unread.ts';
import { changeSettings } from './server/settings/change-settings.ts';
import { muteThread, unmuteThread } from './server/settings/mute.ts';
import { settings } from './server/settings/settings.ts';
import { carryPushes } from './server/push/carry-pushes.ts';
import { addDevice, choosePushes, pushes, removeDevice } from './server/push/devices.ts';
import { composePush, settlePush, takeDuePushes } from './server/push/outgoing-pushes.ts';
import { countPushes } from './server/push/push.sql.ts';
import { forgetDevices, planPushes } from './server/push/plan-pushes.ts';
import { onNoticesDue, onSubjectsChanged } from './server/notify/notify.ts';
import { onSightChanged } from './server/notify/on-sight-changed.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { personal } from './server/personal.sql.ts';

export { sealedPushKey } from './server/push/push.sql.ts';

export const notifications = {
  name: 'notifications',
  useCases: [
    ...[markRead, markAllRead, muteThread, unmuteThread, changeSettings],
    ...[chooseEmails, unsubscribe, planEmails],
    ...[addDevice, removeDevice, choosePushes],
    ...[planPushes, takeDuePushes, composePush, settlePush, forgetDevices],
  ],
  timers: [
    everySecond(planEmails),
    everySecond(planPushes),
    everySecond(takeDuePushes, carryPushes),
    every('*/10 * * * *', forgetDevices),
  ],
  queries: [inbox, inboxChanges, unread, settings, emails, pushes],
  // A device belongs to a session.
  sessionOnly: ['notifications.add_device'],
  handlers: [onSideChanged, onSightChanged, onNoticesDue, onSubjectsChanged],
  personal,
  provides: [
    provide(wasSeen, readWhereSeen),
    inboxesOfImported,
    provide(emailSorts, inboxEmails),
    provide(counted, {
      name: 'samovar_pushes',
      help: 'Pushes that wait, that their service did not take yet, and that it will not',
      count: countPushes,
    }),
    provide(endings, countAsTold),
  ],
  channels: [inboxChannel, unreadChannel],
} as const satisfies Module;
