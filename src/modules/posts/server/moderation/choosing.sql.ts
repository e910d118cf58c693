import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { isOwn } from '../visible.sql.ts';

/** A post as those choose from it who look after its place. */
export type ChoosableRow = {
  id: string;
  authorId: string | null;
  authorName: string | null;
  isAnonymous: boolean;
  isMine: boolean;
  at: Date;
  html: string;
  seq: number;
  isOpening: boolean;
  isReply: boolean;
  hiddenAt: Date | null;
  heldAt: Date | null;
};

/** Letters of a post that are read to show how it begins. */
const LETTERS = 800;

const choosable = (actor: Actor, which: RawBuilder<unknown>) => sql<ChoosableRow>`
  select p.id, p.author_id as "authorId", author.name as "authorName", p.author_id is null as "isAnonymous",
    ${isOwn('p', actor)} as "isMine", p.created_at as at, left(p.body_html, ${LETTERS}::int) as html, p.seq,
    p.seq = 1 as "isOpening", p.seq <> p.root_seq as "isReply", p.hidden_at as "hiddenAt", p.held_at as "heldAt"
  from (${which}) p left join accounts.pub_member_card author on author.id = p.author_id
  order by p.root_seq, p.seq`;

// What its author took back is for nobody to choose; it goes along with what it stands below.
const here = (placeId: string) =>
  sql`from posts.pub_post p where p.place_id = ${placeId}::uuid and p.deleted_at is null`;

const placed = (placeId: string, id: string) => sql`(select c.root_seq, c.seq from posts.pub_post c
  where c.id = ${id}::uuid and c.place_id = ${placeId}::uuid)`;

/** A page of them, in the order of reading; one more than `limit` says there are more on that way. */
export function choosableRows(
  tx: ReadTx,
  actor: Actor,
  {
    placeId,
    after,
    before,
    limit,
  }: {
    placeId: string;
    after: string | undefined;
    before: string | undefined;
    limit: number;
  },
): Promise<ChoosableRow[]> {
  const way = sql.raw(before === undefined ? 'asc' : 'desc');
  const beyond =
    before !== undefined
      ? sql`(p.root_seq, p.seq) < ${placed(placeId, before)}`
      : after !== undefined
        ? sql`(p.root_seq, p.seq) > ${placed(placeId, after)}`
        : sql`true`;
  return choosable(
    actor,
    sql`select p.* ${here(placeId)} and ${beyond}
      order by p.root_seq ${way}, p.seq ${way} limit ${limit + 1}`,
  ).rows(tx);
}

/** Those that are chosen, of that place; `between`: with all that stand between the first and the last of them. */
export const chosenRows = (
  tx: ReadTx,
  actor: Actor,
  {
    placeId,
    posts,
    between,
    limit,
  }: {
    placeId: string;
    posts: readonly string[];
    between: boolean;
    limit: number;
  },
): Promise<ChoosableRow[]> => {
  const ids = sql`${[...posts]}::uuid[]`;
  const end = (way: 'asc' | 'desc') => sql`(select c.root_seq, c.seq from posts.pub_post c
    where c.id = any(${ids}) and c.place_id = ${placeId}::uuid
    order by c.root_seq ${sql.raw(way)}, c.seq ${sql.raw(way)} limit 1)`;
  return choosable(
    actor,
    between
      ? sql`select p.* ${here(placeId)} and (p.root_seq, p.seq) >= ${end('asc')} and (p.root_seq, p.seq) <= ${end('desc')}
        order by p.root_seq, p.seq limit ${limit + 1}`
      : sql`select p.* ${here(placeId)} and p.id = any(${ids})`,
  ).rows(tx);
};
