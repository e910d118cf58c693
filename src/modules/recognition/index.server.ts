import { marks } from '#modules/accounts/profile.contract.ts';
import { keys } from '#modules/community/space.contract.ts';
import type { Module } from '#platform/module.ts';
import { exportParts } from '#platform/export/parts.ts';
import { provide } from '#platform/port.contract.ts';
import { awardBadge, giveBackBadge, takeBackBadge } from './server/awards.ts';
import { badgesSeenBy, held, namesOf } from './server/badge.sql.ts';
import { badges, badgesOf } from './server/badges.ts';
import { sidesThanked } from './server/badge.policy.ts';
import { thankedImported } from './server/imported.sql.ts';
import { bringBackBadge, createBadge, editBadge, retireBadge } from './server/manage-badges.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { personal } from './server/personal.sql.ts';
import { exportedBadges } from './server/whole/export.sql.ts';
import { publicEvents } from './server/public-events.sql.ts';
import { decisions, notificationKinds, subjects } from './server/notification-kinds.sql.ts';

export const recognition = {
  name: 'recognition',
  useCases: [
    ...[createBadge, editBadge, retireBadge, bringBackBadge],
    ...[awardBadge, takeBackBadge, giveBackBadge],
  ],
  queries: [badges, badgesOf],
  handlers: [onSideChanged],
  personal,
  actorFacts: [held],
  provides: [
    thankedImported,
    ...exportedBadges.map((part) => provide(exportParts, part)),
    provide(marks, ({ tx, actor }, person) => badgesSeenBy(tx, actor, person)),
    provide(keys, (ctx) => namesOf(ctx, sidesThanked(ctx.actor))),
  ],
  notificationKinds,
  decisions,
  subjects,
  publicEvents,
} as const satisfies Module;
