import { isOwn, postLeads, stateOfPost } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { visibleTo } from './programme/visible.sql.ts';

/** What people are told of that happens in learning alone. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'peer_came', group: 'learning', by: 'inbox', isOptional: true },
  { name: 'step_done', group: 'learning', by: 'inbox', isOptional: true, isOwn: true },
];

/** Where a step is. Drafts lead nobody anywhere, but to their own words. */
const place = sql`join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version`;
const link = sql`'/learn/' || programme.slug || '/' || step.slug`;

export const subjects: readonly Subject[] = [
  {
    kind: 'learning.step',
    isThread: true,
    seen: (actor, ids) => sql`
      select step.id, version.title, ${link} as link, 'visible' as state, null::jsonb as whys
      from learning.step step ${place} where step.id = any(${ids}) and ${visibleTo(actor)}`,
  },
  {
    // Of one's own also what waits, or was taken away, and why.
    kind: 'learning.post',
    seen: (actor, ids) => sql`
      select post.id, version.title, ${stateOfPost(link, visibleTo(actor))}
      from posts.pub_post post join learning.step step on step.id = post.place_id ${place}
      where post.id = any(${ids}) and (${visibleTo(actor)}
          or programme.side = ${actor.side}::text and ${isOwn('post', actor)})
        and ${postLeads(actor, { moderates: false })}`,
  },
];
