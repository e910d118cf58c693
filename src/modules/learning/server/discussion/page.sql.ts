import type { z } from 'zod';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import {
  changedSince,
  isMet,
  lastChange,
  postColumns,
  postParts,
  postSources,
  readable,
  shown,
  type Reader,
  type ShownPost,
  type Since,
} from '#modules/posts/index.server.ts';
import type { PartView } from '#modules/posts/contract.ts';
import type { Counted, DiscussionInput, DiscussionView } from '../../discussion.contract.ts';
import { inSight } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

/** A post as the page reads it; what it counts as names nobody whose words are out of the reader's sight. */
export type StepPostRow = ShownPost &
  Counted & { rootId: string; toPeer: string | null; byHost: boolean; changedAt: Date | null };
export type AnswerRow = StepPostRow & {
  parts: PartView[] | null;
  isUnreplied: boolean;
  replies: number;
  isMyAnswer: boolean;
  hasNewer: boolean;
};

/** A post that changed: `turned` is the last change after which others see it, or do not. */
export type ChangedRow = AnswerRow & {
  rootAuthor: string | null;
  isShown: boolean;
  turned: number;
};

/** Who reads which discussion. */
export type At = { stepId: string; reader: Reader };
type Which = Omit<z.infer<typeof DiscussionInput>, 'programme' | 'step' | 'also'>;

/**
 * One page of answers, newest first (oldest first in front of `before`), and the reader's own answer with
 * it, marked; one row more than `limit` says that there are more.
 */
export function answerRows(tx: R, at: At, which: Which): Promise<AnswerRow[]> {
  const { reader, stepId } = at;
  const me = sql`${reader.actor.personaId}::uuid`;
  const way = which.before === undefined ? sql`desc` : sql`asc`;
  return sql<AnswerRow>`
    with mine as (
      select c.post_id as id, c.seq from learning.counted c
      where c.step_id = ${stepId}::uuid and c.author_id = ${me} and c.seq = c.root_seq and c.counts = 'answer'
      order by c.seq limit 1
    ), page as (
      select p.id, p.seq from learning.counted c join posts.pub_post p on p.id = c.post_id
      where c.step_id = ${stepId}::uuid and c.seq = c.root_seq and ${beginning(at, which)}
        and ${opens('p', reader)} and not exists (select from mine where mine.id = p.id)
        and ${which.filter === 'unanswered' ? isWaiting(reader) : sql`true`}
      order by c.seq ${way} limit ${which.limit + 1}
    ), newest as (select max(seq) as seq from page
    ), chosen as (
      select id, false as is_mine from page union all select id, true from mine
    )
    select ${columns(at)}, p.id as "rootId", chosen.is_mine as "isMyAnswer",
      c.replied_at is null as "isUnreplied",
      ${postParts} as parts,
      (select count(*)::int from posts.pub_post r where r.place_id = p.place_id and r.root_seq = p.seq
        and r.seq <> r.root_seq and ${readable('r', reader)}) as replies,
      exists (select from learning.counted n join posts.pub_post np on np.id = n.post_id, newest
        where n.step_id = ${stepId}::uuid and n.seq = n.root_seq and n.seq > newest.seq
          and ${readable('np', reader)}
          and not exists (select from mine where mine.id = n.post_id)) as "hasNewer"
    from chosen join posts.pub_post p on p.id = chosen.id ${sources(reader)}
    order by p.seq desc`.rows(tx);
}

/** The replies below these answers, oldest first: no more than `limit` each, and those looked for. */
export const replyRows = (
  tx: R,
  { reader, stepId }: At,
  which: { roots: readonly string[]; limit: number; also: readonly string[] },
) =>
  sql<StepPostRow>`
    select ${columns({ reader, stepId })}, root.id as "rootId"
    from posts.pub_post root
    cross join lateral (
      (select r.* from posts.pub_post r
        where r.place_id = root.place_id and r.root_seq = root.seq and r.seq <> r.root_seq
          and ${shown('r', reader)}
        order by r.seq limit ${which.limit})
      union
      (select r.* from posts.pub_post r
        where r.id = any(${which.also}::uuid[]) and r.place_id = root.place_id and r.root_seq = root.seq
          and r.seq <> r.root_seq and ${shown('r', reader)})
    ) p ${sources(reader)}
    where root.id = any(${which.roots}::uuid[])
    order by p.seq`.rows(tx);

/** Posts that changed, and the answers they stand below: that nobody replied yet is said there. */
export const changedRows = (tx: R, { reader, stepId }: At, since: Since) =>
  sql<ChangedRow>`
    with changed as (${changedSince(since)}),
    chosen as (
      select id, turned from changed
      union all select root.id, 0 from posts.pub_post root
        where root.place_id = ${stepId}::uuid and root.seq in (select root_seq from changed)
          and root.id not in (select id from changed)
    )
    select ${columns({ reader, stepId })}, root.id as "rootId", root.author_id as "rootAuthor",
      c.replied_at is null as "isUnreplied", ${postParts} as parts, 0 as replies,
      false as "isMyAnswer", false as "hasNewer", ${opens('p', reader)} as "isShown", chosen.turned
    from chosen join posts.pub_post p on p.id = chosen.id
    join posts.pub_post root on root.place_id = p.place_id and root.seq = p.root_seq ${sources(reader)}
    order by p.root_seq, p.seq`.rows(tx);

/** Peers whose answer has had no reply yet: the newest first, because they are still about. */
export const unrepliedAnswers = (tx: R, { reader, stepId }: At, limit: number) =>
  sql<DiscussionView['waiting'][number]>`
    select p.id as post, author.id, author.name, author.avatar, p.created_at as at
    from learning.counted c join posts.pub_post p on p.id = c.post_id
    left join accounts.pub_member_card author on author.id = p.author_id
    where c.step_id = ${stepId}::uuid and ${isWaiting(reader)}
      and c.author_id <> ${reader.actor.personaId}::uuid
    order by c.seq desc limit ${limit}`.rows(tx);

/** An answer that others see, and to which nobody replied. */
const isWaiting = (
  reader: Reader,
) => sql<boolean>`(c.seq = c.root_seq and c.counts = 'answer' and c.stands
  and c.replied_at is null and ${isMet('c.author_id', reader)})`;

function beginning(
  { reader, stepId }: At,
  { before, after, around, thread }: Which,
): RawBuilder<unknown> {
  // Only what stands on a page of this very discussion leads anywhere: all else is as unknown.
  const place = (id: string) =>
    sql`(select root.seq from posts.pub_post x
      join posts.pub_post root on root.place_id = x.place_id and root.seq = x.root_seq
      where x.id = ${id}::uuid and x.place_id = ${stepId}::uuid
        and ${opens('root', reader)} and (x.id = root.id or ${shown('x', reader)}))`;
  if (thread !== undefined) return sql`p.id = ${thread}::uuid`;
  if (before !== undefined) return sql`c.seq > ${place(before)}`;
  if (after !== undefined) return sql`c.seq < ${place(after)}`;
  if (around !== undefined) return sql`c.seq <= ${place(around)}`;
  return sql`true`;
}

/** A thread stands on the page also where only its replies are to be read. */
const opens = (root: string, reader: Reader) => sql<boolean>`(${shown(root, reader)}
  or (select true from posts.pub_post below
    where below.place_id = ${sql.ref(`${root}.place_id`)} and below.root_seq = ${sql.ref(`${root}.seq`)}
      and below.seq <> below.root_seq and ${shown('below', reader)}
    limit 1) is not null)`;

function columns({ reader, stepId }: At): RawBuilder<unknown> {
  const { actor, moderates } = reader;
  const blocked = moderates === true ? [] : actor.blocked;
  const tells = sql<boolean>`((p.author_id = ${actor.personaId}::uuid
    or (o.open and (p.parent_id is null or parent.id is not null))) and ${inSight('c.counts_to', blocked)})`;
  return sql`${postColumns(reader, stepId)}, c.counts, case when ${tells} then c.counts_to end as peer,
    case when ${tells} then peer.name end as "toPeer", case when ${tells} then c.because end as because,
    c.because is not distinct from 'by_the_host' as "byHost",
    case when ${moderates} and p.held_at is not null then ${lastChange('p')} end as "changedAt"`;
}

const sources = (reader: Reader) => sql`${postSources(reader)}
  join learning.counted c on c.post_id = p.id
  left join accounts.pub_member_card peer on peer.id = c.counts_to`;
