import type { NotificationKind } from '#platform/notification-kind.contract.ts';

const common = { group: 'posts', by: 'inbox' } as const;

/** What people are told of that happens to posts of whatever place. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'replied', ...common, isOptional: true, sameAs: 'addressed' },
  { name: 'mentioned', ...common, isOptional: true, sameAs: 'addressed' },
  { name: 'hearted', ...common, isOptional: true, gathers: true, countsPeople: true },
  { name: 'accepted', ...common, isOptional: true, evenWhenMuted: true },
  {
    ...{ name: 'held', ...common, isOptional: false, isOwn: true, gathers: true },
    shownWhen: ['held', 'visible'],
  },
  {
    ...{ name: 'removed', ...common, isOptional: false, isOwn: true, gathers: true },
    shownWhen: ['hidden'],
  },
  {
    ...{ name: 'revealed', ...common, isOptional: false, isOwn: true, everyTime: true },
    ...{ acts: ['reveal'], shownWhen: ['visible', 'hidden'] },
  },
  { name: 'restored', ...common, isOptional: false, isOwn: true, gathers: true },
];
