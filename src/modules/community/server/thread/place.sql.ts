import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import {
  standingColumns,
  standingIn,
  unmetReplies,
  type Standing,
} from '#modules/posts/index.server.ts';
import type { ThreadView } from '../../thread.contract.ts';
import { moderatedBy } from '../space/visible.sql.ts';
import { shownColumns, threads, type Shown, type ThreadRow } from './thread.sql.ts';
import { isThread } from './at.sql.ts';
import type { AtThread } from '../../moderation.contract.ts';

/** A thread as its page begins, with where the reader stands in it. */
export type PlaceRow = ThreadRow &
  Shown &
  Standing & {
    createdAt: Date;
    pinnedAt: Date | null;
    featuredAt: Date | null;
    openUntil: Date | null;
    /** Of a thread that was hidden as a whole. */
    whyHidden: ThreadView['hidden'];
    follows: boolean;
    /** How far it has come, and since when its page has to be fetched. */
    changed: number;
    anew: number;
    /** Replies by people whom the reader does not meet. */
    unmet: number;
  };

/** The thread of an address or an id; of one that was merged, the thread where its posts went. */
export const threadPlace = (
  tx: ReadTx,
  actor: Actor,
  which: AtThread,
): Promise<PlaceRow | undefined> =>
  threads<PlaceRow>(tx, actor, isThread(which, 'asked'), {
    joins: sql`join community.thread asked on thread.id = coalesce(asked.merged_into, asked.id)
      left join community.follow follow on follow.thread_id = thread.id
        and follow.persona_id = ${actor.personaId}::uuid and follow.left_at is null
      left join posts.pub_place place on place.place_id = thread.id
      ${standingIn('thread.id', { actor, moderates: moderatedBy(actor) })}`,
    more: sql`, ${shownColumns(actor)}, thread.created_at as "createdAt", thread.pinned_at as "pinnedAt",
      thread.featured_at as "featuredAt", thread.open_until as "openUntil",
      follow.thread_id is not null as follows,
      case when thread.hidden_at is not null then ${whyHidden} end as "whyHidden", ${standingColumns},
      ${unmetOf(actor)} as unmet, coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew`,
  });

const whyHidden = sql`(select jsonb_build_object('rule', m.rule, 'reason', m.reason)
  from posts.pub_moderation m where m.place_id = thread.id and m.act = 'hide_thread' order by m.at desc limit 1)`;

const unmetOf = (actor: Actor) =>
  actor.blocked.length === 0
    ? sql`0`
    : sql`case when ${moderatedBy(actor)} then 0 else ${unmetReplies('thread.id', actor)} end`;
