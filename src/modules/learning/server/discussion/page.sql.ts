import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Counts } from '../counting/judge.rules.ts';
import { inSight, seen } from '../programme/deeds.sql.ts';
import type { Tables } from './discussion.sql.ts';

/** A post as the page reads it. Words of what the reader may not see never leave the database. */
export type PagePost = {
  id: string;
  rootId: string;
  authorId: string;
  authorName: string | null;
  authorAvatar: string | null;
  at: Date;
  editedAt: Date | null;
  heldAt: Date | null;
  gone: 'deleted' | 'removed' | 'held' | 'hidden' | null;
  html: string;
  source: string | null;
  earlier: { replacedAt: string; body: string; parts: string[] }[] | null;
  hearts: number;
  hearted: boolean;
  counts: Counts;
  /** Of whom one's words are gone is not named towards others, nor what their being named tells. */
  to: string | null;
  toName: string | null;
  because: string | null;
  byHost: boolean;
};
export type AnswerRow = PagePost & {
  parts: { question: string; html: string; source: string | null }[] | null;
  isUnreplied: boolean;
  replies: number;
  isMine: boolean;
  hasNewer: boolean;
};
export type ReplyRow = PagePost & { parentId: string | null; parentName: string | null };

/**
 * Who reads: their own held posts they see, and moderators see all that is held. `blocked`: who is
 * out of their sight here; for moderators nobody.
 */
export type Reader = {
  stepId: string;
  personaId: string | null;
  moderates: boolean;
  blocked: readonly string[];
};
export type Which = {
  before?: string | undefined;
  after?: string | undefined;
  around?: string | undefined;
  thread?: string | undefined;
  unanswered: boolean;
  limit: number;
};

/**
 * One page of answers, newest first (oldest first behind `after`), and the reader's own answer with
 * it, marked; one row more than `limit` says that there are more.
 */
export async function answerRows(
  tx: Tx<Tables>,
  reader: Reader,
  which: Which,
): Promise<AnswerRow[]> {
  const me = sql`${reader.personaId}::uuid`;
  const forwards = which.after !== undefined;
  const { rows } = await sql<AnswerRow>`
    with mine as (
      select p.id, p.created_at from learning.post p
      where p.step_id = ${reader.stepId}::uuid and p.author_id = ${me} and p.id = p.root_id
        and p.counts = 'answer' and p.deleted_at is null and p.removed_at is null
      order by p.created_at limit 1
    ), page as (
      select p.id, p.created_at from learning.post p
      where p.step_id = ${reader.stepId}::uuid and p.id = p.root_id
        and ${beginning(reader, which)} and (${readable('p', reader)} or ${hasReplies('p', reader)})
        and not exists (select from mine where mine.id = p.id)
        and ${which.unanswered ? sql`p.counts = 'answer' and p.replied_at is null and ${seen('p')} and ${inSight('p.author_id', reader.blocked)}` : sql`true`}
      order by ${forwards ? sql`p.created_at, p.id` : sql`p.created_at desc, p.id desc`}
      limit ${which.limit + 1}
    ), newest as (select id, created_at from page order by created_at desc, id desc limit 1
    ), chosen as (
      select id, false as is_mine from page union all select id, true from mine
    )
    select ${columns(reader, readable('p', reader))}, chosen.is_mine as "isMine", p.replied_at is null as "isUnreplied",
      (select jsonb_agg(jsonb_build_object('question', f.question, 'html', f.body_html,
          'source', case when p.author_id = ${me} then f.body end) order by f.position)
        from learning.answer_part f where f.post_id = p.id and ${readable('p', reader)}) as parts,
      (select count(*)::int from learning.post r
        where r.root_id = p.id and r.id <> r.root_id and ${readable('r', reader)}) as replies,
      exists (select from learning.post n, newest
        where n.step_id = ${reader.stepId}::uuid and n.id = n.root_id and ${readable('n', reader)}
          and (n.created_at, n.id) > (newest.created_at, newest.id)
          and not exists (select from mine where mine.id = n.id)) as "hasNewer"
    from chosen join learning.post p on p.id = chosen.id
    left join accounts.pub_member_card author on author.id = p.author_id
    left join accounts.pub_member_card peer on peer.id = p.counts_to
    order by p.created_at desc, p.id desc`.execute(tx);
  return rows;
}

/** The replies below these answers, oldest first: no more than `limit` each, and those looked for. */
export async function replyRows(
  tx: Tx<Tables>,
  reader: Reader,
  which: { roots: readonly string[]; limit: number; also: readonly (string | undefined)[] },
): Promise<ReplyRow[]> {
  const { rows } = await sql<ReplyRow>`
    select ${columns(reader, readable('parent', reader))},
      p.parent_id as "parentId", parent_author.name as "parentName"
    from unnest(${[...which.roots]}::uuid[]) as root(id)
    cross join lateral (
      (select r.* from learning.post r
        where r.root_id = root.id and r.id <> r.root_id and (${readable('r', reader)} or ${hasChildren('r', reader)})
        order by r.created_at, r.id limit ${which.limit})
      union
      (select r.* from learning.post r
        where r.id = any(${which.also.filter((id) => id !== undefined)}::uuid[]) and r.root_id = root.id and r.id <> r.root_id
          and ${readable('r', reader)})
    ) p
    join learning.post parent on parent.id = coalesce(p.parent_id, p.root_id)
    left join accounts.pub_member_card parent_author
      on parent_author.id = parent.author_id and ${readable('parent', reader)}
    left join accounts.pub_member_card author on author.id = p.author_id
    left join accounts.pub_member_card peer on peer.id = p.counts_to
    order by p.created_at, p.id`.execute(tx);
  return rows;
}

/** Peers whose answer has had no reply yet: the newest first, because they are still about. */
export async function unrepliedAnswers(tx: Tx<Tables>, reader: Reader, limit: number) {
  return tx
    .selectFrom('learning.post as p')
    .leftJoin('accounts.pub_member_card as author', 'author.id', 'p.author_id')
    .where('p.step_id', '=', reader.stepId)
    .where(
      sql<boolean>`p.id = p.root_id and p.counts = 'answer' and p.replied_at is null and ${seen('p')}`,
    )
    .where('p.author_id', '<>', reader.personaId)
    .where(inSight('p.author_id', reader.blocked))
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .select(['p.id as post', 'author.id', 'author.name', 'author.avatar', 'p.created_at as at'])
    .execute();
}

function beginning(reader: Reader, { before, after, around, thread }: Which): RawBuilder<unknown> {
  // Only what stands on a page of this very discussion leads anywhere: all else is as unknown.
  const place = (id: string) =>
    sql`(select c.created_at, c.id from learning.post x join learning.post c on c.id = x.root_id
      where x.id = ${id}::uuid and x.step_id = ${reader.stepId}::uuid
        and c.step_id = ${reader.stepId}::uuid
        and (${readable('c', reader)} or ${hasReplies('c', reader)})
        and (x.id = c.id or ${readable('x', reader)} or ${hasChildren('x', reader)}))`;
  if (thread !== undefined) return sql`p.id = ${thread}::uuid`;
  if (after !== undefined) return sql`(p.created_at, p.id) > ${place(after)}`;
  if (before !== undefined) return sql`(p.created_at, p.id) < ${place(before)}`;
  if (around !== undefined) return sql`(p.created_at, p.id) <= ${place(around)}`;
  return sql`true`;
}

const readable = (post: string, { personaId, moderates, blocked }: Reader) => {
  const column = (name: string) => sql.ref(`${post}.${name}`);
  return sql<boolean>`(${column('deleted_at')} is null and ${column('removed_at')} is null
    and (${column('held_at')} is null or ${moderates} or ${column('author_id')} = ${personaId}::uuid)
    and ${inSight(`${post}.author_id`, blocked)})`;
};

// What others replied to keeps its place when it is taken away. Asked for one row at a time: as an
// `exists` the planner may read all posts of everybody at once instead.
const hasReplies = (
  post: string,
  reader: Reader,
) => sql<boolean>`(select true from learning.post below
  where below.root_id = ${sql.ref(`${post}.id`)} and below.id <> below.root_id and ${seen('below')}
    and ${inSight('below.author_id', reader.blocked)}
  limit 1) is not null`;
const hasChildren = (
  post: string,
  reader: Reader,
) => sql<boolean>`(select true from learning.post below
  where below.parent_id = ${sql.ref(`${post}.id`)} and ${seen('below')}
    and ${inSight('below.author_id', reader.blocked)} limit 1) is not null`;

/** `above`: whether the reader may read what a post stands under. */
function columns(reader: Reader, above: RawBuilder<boolean>): RawBuilder<unknown> {
  const tells = sql<boolean>`((p.author_id = ${reader.personaId}::uuid or
    (${readable('p', reader)} and ${above})) and ${inSight('p.counts_to', reader.blocked)})`;
  return sql`
  p.id, p.root_id as "rootId", p.author_id as "authorId", author.name as "authorName",
  author.avatar as "authorAvatar",
  p.created_at as at, p.edited_at as "editedAt", p.held_at as "heldAt",
  case when ${readable('p', reader)} then null when p.deleted_at is not null then 'deleted'
    when p.removed_at is not null then 'removed'
    when ${inSight('p.author_id', reader.blocked)} then 'held' else 'hidden' end as gone,
  case when ${readable('p', reader)} then p.body_html else '' end as html,
  case when ${readable('p', reader)} and p.author_id = ${reader.personaId}::uuid then p.body end as source,
  case when p.edited_at is not null and ${readable('p', reader)}
      and (${reader.moderates} or p.author_id = ${reader.personaId}::uuid) then (
    select jsonb_agg(jsonb_build_object('replacedAt', v.replaced_at, 'body', v.body, 'parts', v.parts)
      order by v.replaced_at desc)
    from learning.post_revision v where v.post_id = p.id) end as earlier,
  case when ${readable('p', reader)} then (
    select count(*)::int from learning.heart h where h.post_id = p.id) else 0 end as hearts,
  ${readable('p', reader)} and exists (select from learning.heart h
    where h.post_id = p.id and h.persona_id = ${reader.personaId}::uuid) as hearted,
  p.counts, case when ${tells} then p.counts_to end as "to",
  case when ${tells} then peer.name end as "toName", case when ${tells} then p.because end as because,
  p.because is not distinct from 'by_the_host' as "byHost"`;
}
