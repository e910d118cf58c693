import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { isOut } from '../space/list.sql.ts';
import { isOwn, type Tables } from './thread.sql.ts';

/** A post as the page reads it. Words of what the reader may not see never leave the database. */
export type PagePost = {
  part: 'opening' | 'accepted' | 'page';
  id: string;
  seq: number;
  rootSeq: number;
  authorId: string | null;
  authorName: string | null;
  avatar: string | null;
  alias: number | null;
  isOwn: boolean;
  at: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  heldAt: Date | null;
  acceptedAt: Date | null;
  isForgotten: boolean;
  /** The reader may read its words. */
  isOpen: boolean;
  html: string;
  contentNote: string;
  source: string | null;
  earlier: { replacedAt: string; title: string | null; body: string; contentNote: string }[] | null;
  hearts: number;
  hearted: boolean;
  isSeen: boolean;
  parentId: string | null;
  /** What it answers: as far as the reader may know. */
  toAuthorId: string | null;
  toName: string | null;
  toAlias: number | null;
  isToOpen: boolean;
  hasPrevious: boolean;
  hasNext: boolean;
};

export type Reader = { actor: Actor; threadId: string; moderates: boolean };
export type Which = {
  after?: string | undefined;
  before?: string | undefined;
  around?: string | undefined;
  atEnd: boolean;
  limit: number;
};

/** Shown in front of a post that somebody came for. */
const IN_FRONT = 5;
const MOST_ACCEPTED = 5;

/**
 * One page of a thread in the order of reading, its opening post and the answers that were chosen.
 * However long the thread is, each part is read from an index and no further than it is shown.
 */
export async function pageRows(tx: Tx<Tables>, reader: Reader, which: Which): Promise<PagePost[]> {
  const me = sql`${reader.actor.personaId}::uuid`;
  const thread = sql`${reader.threadId}::uuid`;
  const beyond = (way: 'in_front' | 'behind') => sql`(exists (select from community.post n
    where n.thread_id = ${thread} and n.seq > 1 and ${shown('n', reader)}
      and ${
        way === 'behind'
          ? sql`(n.root_seq, n.seq) > (select root_seq, seq from page order by root_seq desc, seq desc limit 1)`
          : sql`(n.root_seq, n.seq) < (select root_seq, seq from page order by root_seq, seq limit 1)`
      }))`;
  const { rows } = await sql<PagePost>`
    with page as (${pageOf(reader, which)}),
    chosen as (
      select id, 'page' as part from page
      union all select o.id, 'opening' from community.post o where o.thread_id = ${thread} and o.seq = 1
      union all (select a.id, 'accepted' from (
          -- Apart, so that it is read from the small index of chosen answers and not in the order of all.
          select * from community.post c
          where c.thread_id = ${thread} and c.accepted_at is not null offset 0
        ) a where a.seq > 1 and ${readable('a', reader)} order by a.seq limit ${MOST_ACCEPTED})
    )
    select chosen.part, p.id, p.seq, p.root_seq as "rootSeq", p.author_id as "authorId",
      author.name as "authorName", author.avatar, p.mask as alias, ${isOwn('p', reader.actor)} as "isOwn",
      p.created_at as at, p.edited_at as "editedAt", p.deleted_at as "deletedAt",
      p.hidden_at as "hiddenAt", p.held_at as "heldAt", p.accepted_at as "acceptedAt",
      (p.deleted_at is not null and p.body = '') as "isForgotten",
      o.open as "isOpen",
      case when o.open then p.body_html else '' end as html,
      case when o.open then p.content_note else '' end as "contentNote",
      case when o.open and ${isOwn('p', reader.actor)} then p.body end as source,
      case when p.edited_at is not null and o.open and (${reader.moderates} or ${isOwn('p', reader.actor)})
        then (select jsonb_agg(jsonb_build_object('replacedAt', v.replaced_at, 'title', v.title,
            'body', v.body, 'contentNote', v.content_note) order by v.replaced_at desc)
          from community.revision v where v.post_id = p.id) end as earlier,
      case when o.open then p.hearts else 0 end as hearts,
      o.open and exists (select from community.heart h
        where h.post_id = p.id and h.persona_id = ${me}) as hearted,
      coalesce(visit.seen @> p.seq, false) as "isSeen",
      p.parent_id as "parentId", parent.author_id as "toAuthorId", parent_author.name as "toName",
      parent.mask as "toAlias", parent.id is not null as "isToOpen",
      ${beyond('in_front')} as "hasPrevious", ${beyond('behind')} as "hasNext"
    from chosen join community.post p on p.id = chosen.id
    cross join lateral (select ${readable('p', reader)} as open) o
    left join community.post parent on parent.id = p.parent_id and ${readable('parent', reader)}
    left join accounts.pub_member_card parent_author on parent_author.id = parent.author_id
    left join accounts.pub_member_card author on author.id = p.author_id
    left join community.visit visit on visit.thread_id = p.thread_id and visit.persona_id = ${me}
    order by p.root_seq, p.seq`.execute(tx);
  return rows;
}

/** Which posts the page shows; never the opening one, which stands above it. */
function pageOf(reader: Reader, which: Which): RawBuilder<unknown> {
  const { limit } = which;
  const all = (condition: RawBuilder<unknown>, way: 'asc' | 'desc', most: number) => sql`(
    select p.id, p.root_seq, p.seq from community.post p
    where p.thread_id = ${reader.threadId}::uuid and p.seq > 1 and ${condition} and ${shown('p', reader)}
    order by p.root_seq ${sql.raw(way)}, p.seq ${sql.raw(way)} limit ${most})`;
  const place = (id: string) => sql`(select c.root_seq, c.seq from community.post c
    where c.id = ${id}::uuid and c.thread_id = ${reader.threadId}::uuid)`;
  if (which.after !== undefined)
    return all(sql`(p.root_seq, p.seq) > ${place(which.after)}`, 'asc', limit);
  if (which.before !== undefined)
    return all(sql`(p.root_seq, p.seq) < ${place(which.before)}`, 'desc', limit);
  if (which.around !== undefined) {
    const inFront = all(sql`(p.root_seq, p.seq) < ${place(which.around)}`, 'desc', IN_FRONT);
    const rest = all(sql`(p.root_seq, p.seq) >= ${place(which.around)}`, 'asc', limit - IN_FRONT);
    return sql`${inFront} union all ${rest}`;
  }
  return which.atEnd ? all(sql`true`, 'desc', limit) : all(sql`true`, 'asc', limit);
}

const column = (post: string, name: string) => sql.ref(`${post}.${name}`);

/** Nobody blocked anybody; what has no name is met in any case. */
function isMet(post: string, { actor, moderates }: Reader): RawBuilder<boolean> {
  if (moderates || actor.blocked.length === 0) return sql<boolean>`true`;
  return sql<boolean>`(${column(post, 'author_id')} is null
    or ${column(post, 'author_id')} <> all(${[...actor.blocked]}::uuid[]))`;
}

/** What waits or was hidden is read by its author and by those who look after the space. */
const readable = (post: string, reader: Reader): RawBuilder<boolean> =>
  sql<boolean>`(${column(post, 'deleted_at')} is null and ${isMet(post, reader)}
    and (${isOut(post)} or ${reader.moderates} or ${isOwn(post, reader.actor)}))`;

// What others replied to keeps its place when it is taken away. Asked for one row at a time: as an
// `exists` the planner may read all posts of everybody at once instead.
const shown = (post: string, reader: Reader): RawBuilder<boolean> =>
  sql<boolean>`(${readable(post, reader)}
    or (${column(post, 'deleted_at')} is not null and ${column(post, 'body')} <> '' and ${isOwn(post, reader.actor)})
    or (${isMet(post, reader)} and not ${isOut(post)} and (select true from community.post below
      where below.parent_id = ${column(post, 'id')} and ${isOut('below')} limit 1) is not null))`;
