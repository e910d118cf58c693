import { draftSorts } from '#modules/accounts/index.server.ts';
import { dutyPlaces } from '#modules/leading/index.server.ts';
import { myBookmarks, myWords, placeKinds, postsOf, search } from '#modules/posts/index.server.ts';
import { firstStep } from '#modules/admin/first-run.contract.ts';
import type { Module } from '#platform/module.ts';
import { exportParts } from '#platform/export/parts.ts';
import { provide } from '#platform/port.contract.ts';
import { drafts } from './server/draft-sorts.sql.ts';
import { onSideChanged } from './server/side/on-side-changed.ts';
import { feed } from './server/feed/feed.ts';
import { siteMap } from './server/feed/site-map.ts';
import { homeQueries, homeUseCases } from './server/home/home.module.ts';
import { isAnySpaceThere, spacesSeen, titleOfSpace } from './server/space/space.sql.ts';
import { spaceQueries, spaceUseCases } from './server/space/space.module.ts';
import { taglistQueries, taglistUseCases } from './server/taglist/taglist.module.ts';
import { decisions } from './server/moderation/log.sql.ts';
import { spaceDecisions } from './server/space/decisions.sql.ts';
import { moderationQueries, moderationUseCases } from './server/moderation/moderation.module.ts';
import { threadChannels, threadQueries, threadUseCases } from './server/thread/thread.module.ts';
import { communityPersonal } from './server/personal/personal.ts';
import { alsoHeld } from './held.contract.ts';
import { keys } from './space.contract.ts';
import { writeQueries, writeUseCases } from './server/write/write.module.ts';
import { settings } from './settings.ts';
import { publicEvents } from './server/public-events.sql.ts';
import { audiences, notificationKinds, subjects } from './server/notification-kinds.sql.ts';
import { exportedCommunity } from './server/whole/export.sql.ts';
import { inThreads } from './server/thread/in-threads.ts';

export { backfillThread } from './server/backfill/backfill.ts';

export const community = {
  name: 'community',
  useCases: [
    ...spaceUseCases,
    ...taglistUseCases,
    ...homeUseCases,
    ...threadUseCases,
    ...moderationUseCases,
    ...writeUseCases,
  ],
  queries: [
    ...spaceQueries,
    ...taglistQueries,
    ...homeQueries,
    ...threadQueries,
    ...moderationQueries,
    ...writeQueries,
    postsOf('community'),
    myWords('community'),
    myBookmarks('community'),
    search('community'),
    feed,
    siteMap,
  ],
  // Who wrote without a name is for one person's eyes.
  sessionOnly: ['community.reveal_author'],
  handlers: [onSideChanged],
  personal: communityPersonal,
  publicPaths: ['/talk', /^\/sitemap[\w-]*\.xml$/],
  channels: [...threadChannels],
  needs: [keys, alsoHeld],
  settings,
  provides: [
    provide(placeKinds, inThreads),
    ...exportedCommunity.map((part) => provide(exportParts, part)),
    ...drafts.map((sort) => provide(draftSorts, sort)),
    provide(firstStep, { name: 'spaces', isDone: isAnySpaceThere }),
    provide(dutyPlaces, { titleOf: titleOfSpace, seen: spacesSeen }),
  ],
  notificationKinds,
  decisions: [...decisions, spaceDecisions],
  subjects,
  audiences,
  publicEvents,
} as const satisfies Module;
