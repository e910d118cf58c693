import type { Module } from '#platform/module.ts';
import { awardBadge } from './server/award-badge.ts';
import { held } from './server/badge.sql.ts';
import { badges, badgesOf } from './server/badges.ts';
import { createBadge, editBadge, retireBadge } from './server/manage-badges.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { recognitionPersonal } from './server/personal/personal.ts';
import { notificationKinds, subjects } from './server/told.sql.ts';
import { takeBackBadge } from './server/take-back-badge.ts';

export const recognition = {
  name: 'recognition',
  useCases: [createBadge, editBadge, retireBadge, awardBadge, takeBackBadge],
  queries: [badges, badgesOf],
  handlers: [onSideChanged],
  personal: recognitionPersonal,
  actorFacts: [held],
  notificationKinds,
  subjects,
} as const satisfies Module;
