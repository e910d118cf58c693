import type { ReadTx } from '#platform/db/database.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';

/**
 * The ONE condition of visibility: whether somebody who may read a place sees a post in it. Every reading
 * of every module is made of what stands here; `post` is the alias of `posts.post` or `posts.pub_post`.
 */

/** Who reads a place. Who looks after it sees what a block, a hold or a moderator takes from others. */
export type Reader = { actor: Actor; moderates: boolean | RawBuilder<boolean> };

/** To be seen by everybody who may read the place, as far as nobody blocked anybody. */
export const isOut = (post: string): RawBuilder<boolean> => sql<boolean>`(${isThere(post)}
  and ${column(post, 'held_at')} is null)`;

/** Neither taken back by its author nor hidden by a moderator. */
export const isThere = (post: string): RawBuilder<boolean> =>
  sql<boolean>`(${column(post, 'deleted_at')} is null and ${column(post, 'hidden_at')} is null)`;

/** It waits since an edit that also called its place otherwise: nobody has looked at that name. */
export const waitsRetitled = (post: string): RawBuilder<boolean> =>
  sql<boolean>`(${column(post, 'held_at')} is not null and exists (select from posts.revision r
    where r.post_id = ${column(post, 'id')} and r.title is not null and r.replaced_at >= ${column(post, 'held_at')}))`;

/** `author` is a column. Nobody blocked anybody; what was written without a name is met in any case. */
export function isMet(author: string, { actor, moderates }: Reader): RawBuilder<boolean> {
  if (moderates === true || actor.blocked.length === 0) return sql<boolean>`true`;
  const by = sql.ref(author);
  return sql<boolean>`(${by} is null or ${by} <> all(${[...actor.blocked]}::uuid[])
    or ${moderates})`;
}

/** How many hearts on a post the reader sees: those of people whom they do not meet are not among them. */
export const heartsMet = (post: string, { actor, moderates }: Reader): RawBuilder<number> =>
  moderates === true || actor.blocked.length === 0
    ? sql<number>`${column(post, 'hearts')}`
    : sql<number>`(${column(post, 'hearts')} - case when ${moderates} then 0 else (
      select count(*)::int from posts.heart unmet where unmet.post_id = ${column(post, 'id')}
        and unmet.persona_id = any(${[...actor.blocked]}::uuid[])) end)`;

/**
 * How many replies in a place (a column) others see and the reader does not, for they do not meet their authors: by
 * the index on who wrote where, so that what they wrote elsewhere is not read.
 */
export const unmetReplies = (place: string, { blocked }: Actor): RawBuilder<number> => sql<number>`(
  select count(*)::int from posts.pub_post u
  where u.author_id = any(${[...blocked]}::uuid[]) and u.place_id = ${sql.ref(place)} and u.seq > 1 and ${isOut('u')})`;

/** `row` has the `place_id` of a post: nobody whom the reader does not meet opened that place. */
export const isOpenTo = (row: string, { actor, moderates }: Reader, opened: readonly string[]) =>
  moderates === true || actor.blocked.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(${moderates} or not exists (select from posts.post opening
        where opening.place_id = ${column(row, 'place_id')} and opening.seq = 1
          and opening.place_kind = any(${[...opened]}::text[])
          and opening.author_id = any(${[...actor.blocked]}::uuid[])))`;

/** Whether the actor wrote a post, with or without a name. Says nothing about anybody else. */
export const isOwn = (post: string, { personaId }: Actor): RawBuilder<boolean> =>
  personaId === null
    ? sql<boolean>`false`
    : sql<boolean>`coalesce(${column(post, 'author_id')} = ${personaId}::uuid
    or (${column(post, 'alias')} is not null and exists (select from posts.anonymous_author own
      where own.post_id = ${column(post, 'id')} and own.persona_id = ${personaId}::uuid)), false)`;

/** The words may be read: what waits or was hidden by its author and by those who look after the place. */
export const readable = (post: string, reader: Reader): RawBuilder<boolean> =>
  sql<boolean>`(${column(post, 'deleted_at')} is null and ${isMet(`${post}.author_id`, reader)}
    and (${isOut(post)} or ${looksAfter(reader)} or ${isOwn(post, reader.actor)}))`;

/** As text where it is known: a plan made for whatever value comes would keep all that it decides. */
export const looksAfter = ({ moderates }: Reader): RawBuilder<boolean> =>
  typeof moderates === 'boolean' ? sql.raw<boolean>(String(moderates)) : moderates;

/**
 * It has a place on the page: its words may be read, or its author may give them back, or others
 * replied to it. The replies are asked for one row at a time: as an `exists` the planner may read all
 * posts of everybody at once instead.
 */
export const shown = (post: string, reader: Reader): RawBuilder<boolean> =>
  sql<boolean>`(${isMet(`${post}.author_id`, reader)} and (${isOut(post)}
    or (${column(post, 'deleted_at')} is null and ${looksAfter(reader)})
    or ((${column(post, 'deleted_at')} is null or ${column(post, 'body')} <> '') and ${isOwn(post, reader.actor)})
    or (select true from posts.post below
      where below.parent_id = ${column(post, 'id')} and ${isOut('below')} limit 1) is not null))`;

/** Who wrote a post, with or without a name: to notify them, and for nothing else. In no view. */
export const writer = (post: string): RawBuilder<string | null> =>
  sql<string | null>`coalesce(${column(post, 'author_id')}, (select h.persona_id
    from posts.anonymous_author h where h.post_id = ${column(post, 'id')}))`;

/**
 * Who wrote a post as far as others may know, to be counted: somebody without a name and their named self are two,
 * and so are those without a name in two places.
 */
export const knownWriter = (post: string): RawBuilder<string> =>
  sql<string>`coalesce(${column(post, 'author_id')}::text,
    ${column(post, 'place_id')} || ' ' || ${column(post, 'alias')}, ${column(post, 'id')}::text)`;

/** The ids of all that somebody wrote, with their name and without. */
export const writtenBy = (personaIds: readonly string[]): RawBuilder<unknown> => sql`(
  select p.id from posts.post p where p.author_id = any(${[...personaIds]}::uuid[])
  union all select h.post_id from posts.anonymous_author h where h.persona_id = any(${[...personaIds]}::uuid[]))`;

/** All who wrote what still stands in a place, or these posts, with their name or without: to tell them, and for nothing else. */
export async function writersIn(
  tx: ReadTx,
  which: { place: string } | { posts: readonly string[] },
): Promise<string[]> {
  const these =
    'place' in which
      ? sql`p.place_id = ${which.place}::uuid`
      : sql`p.id = any(${[...which.posts]}::uuid[])`;
  const rows = await sql<{ id: string }>`
    select distinct ${writer('p')} as id from posts.post p
    where ${these} and p.deleted_at is null and ${writer('p')} is not null`.rows(tx);
  return rows.map(({ id }) => id);
}

/** Whether somebody ever wrote in a place, or anywhere in a scope, with a name or without. */
export const wroteIn = (
  where: { place: string } | { scope: string },
  { personaId }: Actor,
): RawBuilder<boolean> => {
  const at = 'place' in where ? sql`place_id` : sql`scope_id`;
  const there = sql.ref('place' in where ? where.place : where.scope);
  return sql<boolean>`(exists (select from posts.post own
      where own.author_id = ${personaId}::uuid and own.${at} = ${there})
    or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
      where h.persona_id = ${personaId}::uuid and own.${at} = ${there}))`;
};

/** Whether somebody ever wrote anything, with a name or without. */
export const wroteAnything = ({ personaId }: Actor): RawBuilder<boolean> => sql<boolean>`(
  exists (select from posts.post own where own.author_id = ${personaId}::uuid)
  or exists (select from posts.anonymous_author h where h.persona_id = ${personaId}::uuid))`;

/** The places that somebody opened without a name. Told to nobody else. */
export const openedUnnamed = ({ personaId }: Actor): RawBuilder<unknown> => sql`(
  select own.place_id from posts.anonymous_author h join posts.post own on own.id = h.post_id
  where h.persona_id = ${personaId}::uuid and own.seq = 1)`;

/** The places where somebody was the first without a name, also when their posts went elsewhere. */
export const firstUnnamed = (personaIds: readonly string[]): RawBuilder<unknown> => sql`(
  select place_id from posts.alias
  where alias = 1 and persona_id = any(${[...personaIds]}::uuid[]))`;

/** What acts know of a post (`post`): `PostFacts`, but for the side, which its place knows. */
export const postFacts = (actor: Actor): RawBuilder<unknown> => sql`
  post.id as "postId", post.place_id as "placeId", post.scope_id as "scopeId", post.seq,
  post.author_id as "authorId", post.alias, post.body, post.deleted_at as "deletedAt",
  post.hidden_at as "hiddenAt", post.held_at as "heldAt", post.accepted_at as "acceptedAt",
  ${isOwn('post', actor)} as "isOwn", ${writer('post')} as "writerId",
  (post.deleted_at is not null and post.body = '') as "isForgotten"`;

/** In how many fields a post was written; none where it is one text. */
export const fieldsOf = (post: string): RawBuilder<number> => sql<number>`(
  select count(*)::int from posts.part f where f.post_id = ${column(post, 'id')})`;

const column = (post: string, name: string) => sql.ref(`${post}.${name}`);
