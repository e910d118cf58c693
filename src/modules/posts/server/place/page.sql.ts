import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Earlier, PostView } from '../../contract.ts';
import type { PostFacts } from '../place.ts';
import { heartsMet, isOwn, looksAfter, readable, shown, type Reader } from '../visible.sql.ts';
import { isStillIn } from './advance.sql.ts';
import { changedSince, comeTo, type Since } from './changed.sql.ts';

/** A post as a page reads it. Words of what the reader may not see never leave the database. */
export type ShownPost = Omit<
  PostFacts,
  'postId' | 'placeId' | 'scopeId' | 'side' | 'writerId' | 'body'
> &
  Pick<PostView, 'id' | 'rootSeq' | 'at' | 'editedAt' | 'html' | 'contentNote' | 'source'> &
  Pick<PostView, 'hearts' | 'hearted' | 'bookmarked'> & {
    authorName: string | null;
    avatar: string | null;
    /** The reader may read its words. */
    isOpen: boolean;
    earlier: (Omit<Earlier, 'replacedAt'> & { replacedAt: string })[] | null;
    isSeen: boolean;
    parentId: string | null;
    /** What it answers: as far as the reader may know. */
    toAuthorId: string | null;
    toName: string | null;
    toAlias: number | null;
    isToOpen: boolean;
  };
export type PagePost = ShownPost & {
  part: 'opening' | 'accepted' | 'page';
  hasPrevious: boolean;
  hasNext: boolean;
};

/** A post that changed: `turned` is the last change after which others see it, or do not. */
export type ChangedPost = PagePost & {
  changed: number;
  turned: number;
  isShown: boolean;
  /** How far its place had come when it was read. */
  until: number;
};

export type Which = {
  placeId: string;
  after?: string | undefined;
  before?: string | undefined;
  around?: string | undefined;
  atEnd: boolean;
  limit: number;
};

/** Shown in front of a post that somebody came for, of a page of twenty. */
const inFrontOf = (limit: number) => Math.floor(limit / 4);
const MOST_ACCEPTED = 5;

/**
 * One page of a place that a post opened, in the order of reading, its opening post and the answers that
 * were chosen. However long it is, each part is read from an index and no further than it is shown.
 */
export const pageRows = (tx: ReadTx, reader: Reader, which: Which): Promise<PagePost[]> =>
  rowsOf(tx, reader, which.placeId, pageOf(reader, which));

/**
 * Posts of a place that changed after a number, its opening post and the answers that were chosen. With
 * what was or is no more to be seen come those whose gap or whose line about it changes.
 */
export const changedRows = (tx: ReadTx, reader: Reader, since: Since): Promise<ChangedPost[]> =>
  rowsOf(
    tx,
    reader,
    since.placeId,
    changedSince(since),
    sql`, p.changed, p.turned, ${shown('p', reader)} as "isShown", ${comeTo(since.placeId)} as until`,
  );

function rowsOf<Row>(
  tx: ReadTx,
  reader: Reader,
  placeId: string,
  page: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): Promise<Row[]> {
  const place = sql`${placeId}::uuid`;
  // The nearest one, in the order of the index: nothing further is looked at, whatever the planner knows.
  const beyond = (way: 'in_front' | 'behind') => sql`((select true from posts.post n
    where n.place_id = ${place} and ${shown('n', reader)}
      and ${
        way === 'behind'
          ? sql`(n.root_seq, n.seq) > (select root_seq, seq from page order by root_seq desc, seq desc limit 1)
            order by n.root_seq, n.seq`
          : sql`(n.root_seq, n.seq) > (1, 1) and (n.root_seq, n.seq) < (select root_seq, seq from page order by root_seq, seq limit 1)
            order by n.root_seq desc, n.seq desc`
      } limit 1) is not null)`;
  return sql<Row>`
    with page as (${page}),
    chosen as (
      select id, 'page' as part from page
      union all select o.id, 'opening' from posts.post o
        where o.place_id = ${place} and (o.root_seq, o.seq) = (1, 1)
      union all (select a.id, 'accepted' from (
          -- Apart, so that it is read from the small index of chosen answers and not in the order of all.
          select * from posts.post c
          where c.place_id = ${place} and c.accepted_at is not null offset 0
        ) a where a.seq > 1 and ${readable('a', reader)} order by a.seq limit ${MOST_ACCEPTED})
    )
    select chosen.part, ${postColumns(reader, placeId)},
      ${beyond('in_front')} as "hasPrevious", ${beyond('behind')} as "hasNext" ${more}
    from chosen join posts.post p on p.id = chosen.id ${postSources(reader)}
    order by p.root_seq, p.seq`.rows(tx);
}

/** What a page of a place shows of a post `p` in it, beside `postSources`. */
export const postColumns = (reader: Reader, placeId: string) => sql`
  p.id, p.seq, p.root_seq as "rootSeq", p.author_id as "authorId",
  author.name as "authorName", author.avatar, p.alias, o.own as "isOwn",
  p.created_at as at, p.edited_at as "editedAt", p.deleted_at as "deletedAt",
  p.hidden_at as "hiddenAt", p.held_at as "heldAt", p.accepted_at as "acceptedAt",
  (p.deleted_at is not null and p.body = '') as "isForgotten",
  o.open as "isOpen",
  case when o.open then p.body_html else '' end as html,
  case when o.open then p.content_note else '' end as "contentNote",
  case when o.open and o.own then p.body end as source,
  case when p.edited_at is not null and o.open and (${looksAfter(reader)} or o.own)
    then (select jsonb_agg(jsonb_build_object('replacedAt', v.replaced_at, 'title', v.title,
        'body', v.body, 'contentNote', v.content_note, 'parts', v.parts) order by v.replaced_at desc)
      from posts.revision v where v.post_id = p.id) end as earlier,
  case when o.open then ${heartsMet('p', reader)} else 0 end as hearts,
  ${reader.actor.personaId === null ? ofNobody : ofReader(reader.actor.personaId, placeId)},
  p.parent_id as "parentId", parent.author_id as "toAuthorId", parent_author.name as "toName",
  parent.alias as "toAlias", parent.id is not null as "isToOpen"`;

// What they have seen of the place is one value, looked up once.
const ofReader = (personaId: string, placeId: string) => sql`
  o.open and exists (select from posts.heart h
    where h.post_id = p.id and h.persona_id = ${personaId}::uuid) as hearted,
  o.open and exists (select from posts.bookmark b
    where b.post_id = p.id and b.persona_id = ${personaId}::uuid) as bookmarked,
  coalesce((select visit.seen from posts.visit visit
    where visit.place_id = ${placeId}::uuid and visit.persona_id = ${personaId}::uuid) @> p.seq, false) as "isSeen"`;
const ofNobody = sql`false as hearted, false as bookmarked, false as "isSeen"`;

/** The fields of a post `p` that was written in several; null where it is one text. */
export const postParts = sql`(
  select jsonb_agg(jsonb_build_object('question', f.question, 'html', f.body_html,
      'source', case when o.own then f.body end) order by f.position)
  from posts.part f where f.post_id = p.id and o.open)`;

export const postSources = (reader: Reader) => sql`
  cross join lateral (select ${readable('p', reader)} as open, ${isOwn('p', reader.actor)} as own offset 0) o
  left join posts.post parent on parent.id = p.parent_id and ${readable('parent', reader)}
  left join accounts.pub_member_card parent_author on parent_author.id = parent.author_id
  left join accounts.pub_member_card author on author.id = p.author_id`;

/**
 * Which posts the page shows; never the opening one, which stands above it. Each is read from one bound on:
 * of two, an index begins at the first that is said, and walks through a long thread to the other.
 */
function pageOf(reader: Reader, which: Which): RawBuilder<unknown> {
  const { limit } = which;
  const all = (condition: RawBuilder<unknown>, way: 'asc' | 'desc', most: number) => sql`(
    select p.id, p.root_seq, p.seq from posts.post p
    where p.place_id = ${which.placeId}::uuid and ${condition} and ${shown('p', reader)}
    order by p.root_seq ${sql.raw(way)}, p.seq ${sql.raw(way)} limit ${most})`;
  const place = (id: string) => sql`(select c.root_seq, c.seq from posts.post c
    where c.id = ${id}::uuid and ${isStillIn('c', which.placeId)})`;
  if (which.after !== undefined)
    return all(sql`(p.root_seq, p.seq) > ${place(which.after)}`, 'asc', limit);
  const replies = sql`(p.root_seq, p.seq) > (1, 1)`;
  const before = (id: string) => sql`${replies} and (p.root_seq, p.seq) < ${place(id)}`;
  if (which.before !== undefined) return all(before(which.before), 'desc', limit);
  if (which.around !== undefined) {
    const inFront = all(before(which.around), 'desc', inFrontOf(limit));
    const from = sql`(p.root_seq, p.seq) >= ${place(which.around)} and p.seq > 1`;
    const rest = all(from, 'asc', limit - inFrontOf(limit));
    return sql`${inFront} union all ${rest}`;
  }
  return all(replies, which.atEnd ? 'desc' : 'asc', limit);
}
