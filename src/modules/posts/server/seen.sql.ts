import type { Actor } from '#platform/actor.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { isMet, isOut, isOwn, type Reader } from './visible.sql.ts';

/**
 * For a place's `seen`: where a post (`post`) leads, what state it is in, and why it was hidden. `sees`:
 * whether the reader sees the place; who does not reads their own words apart.
 */
export const stateOfPost = (
  actor: Actor,
  link: RawBuilder<unknown>,
  sees: RawBuilder<boolean>,
): RawBuilder<unknown> => sql`
  case when ${sees} is not true then ${ownWords('post', 'post.id')}
    when post.hidden_at is null then ${link} || '?around=' || post.id || '#p-' || post.id
    else ${link} end,
  case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
  jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then ${whyHidden(
    'post',
    sql`jsonb_build_object('rule', m.rule, 'reason', m.reason)`,
  )} end, 'reveal', case when ${isOwn('post', actor)} then ${whyRevealed} end))`;

/** Why it was learnt who wrote without a name: for them alone. */
const whyRevealed = sql`(select jsonb_build_object('rule', m.rule, 'reason', m.reason)
  from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1)`;

/** Where one reads one's own words in a place that one does not see; `what`: `place` or `post`, its id. */
const ownWords = (what: 'place' | 'post', id: string): RawBuilder<string> =>
  sql<string>`${sql.lit(`/my-words?${what}=`)} || ${sql.ref(id)}`;

/** To whom it leads: of one's own also what waits or was hidden. */
export const postLeads = (
  actor: Actor,
  { moderates, ...also }: { moderates: Reader['moderates']; where?: RawBuilder<boolean> },
): RawBuilder<boolean> =>
  sql<boolean>`(post.deleted_at is null and (${isOwn('post', actor)} or ${isOut('post')}
    and ${isMet('post.author_id', { actor, moderates })} and ${also.where ?? sql`true`}))`;

/** What is told of the last time that a post was hidden, of the log as `m`. */
export const whyHidden = (post: string, told: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select ${told} from posts.moderation m where m.post_id = ${sql.ref(`${post}.id`)} and m.act = 'hide'
  order by m.at desc limit 1)`;
