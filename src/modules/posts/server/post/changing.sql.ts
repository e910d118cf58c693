import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { advance, isStillIn } from '../place/advance.sql.ts';
import type { AnyPlace, PostFacts } from '../place.ts';
import { isThere } from '../visible.sql.ts';
import type { Part } from './insert-post.sql.ts';

export type PostNow = {
  placeId: string;
  body: string;
  contentNote: string;
  heldAt: Date | null;
  isThere: boolean;
  /** How often it was changed. */
  changes: number;
};

/** A post as it is once its row is taken: what was loaded before may have changed since. */
export const postNow = (tx: Tx, postId: string) =>
  sql<PostNow>`
    select p.place_id as "placeId", p.body, p.content_note as "contentNote",
      p.held_at as "heldAt", ${isThere('p')} as "isThere",
      (select count(*)::int from posts.revision v where v.post_id = p.id) as changes
    from posts.post p where p.id = ${postId}::uuid for no key update`.first(tx);

export type NewWords = {
  postId: string;
  /** What its place was called before, where it is called otherwise now. */
  oldTitle: string | null;
  body: string;
  html: string;
  contentNote: string;
  parts: readonly Part[];
  editedAt: Date;
  heldAt: Date | null;
  /** The number of this change, and whether others could see the post until it. */
  changed: number;
  heldNow: boolean;
};

/** Keeps what a post says now as an earlier version, and gives it other words. */
export const changeWords = (tx: Tx, words: NewWords) =>
  sql`
    with earlier as (
      insert into posts.revision (post_id, replaced_at, title, body, content_note, parts)
      select p.id, (select greatest(${words.editedAt}::timestamptz, max(r.replaced_at) + interval '1 millisecond')
          from posts.revision r where r.post_id = p.id), ${words.oldTitle}::text, p.body, p.content_note,
        coalesce((select jsonb_agg(f.body order by f.position) from posts.part f where f.post_id = p.id), '[]')
      from posts.post p where p.id = ${words.postId}::uuid
    ), parts as (
      update posts.part f set question = n.question, body = n.body, body_html = n.html
      from unnest(${words.parts.map((one) => one.question)}::text[], ${words.parts.map((one) => one.body)}::text[],
        ${words.parts.map((one) => one.html)}::text[]) with ordinality n(question, body, html, nr)
      where f.post_id = ${words.postId}::uuid and f.position = n.nr - 1
    )
    update posts.post set body = ${words.body}, body_html = ${words.html},
      content_note = ${words.contentNote}, edited_at = ${words.editedAt}, held_at = ${words.heldAt},
      changed = ${words.changed}::bigint, turned = case when ${words.heldNow} then ${words.changed}::bigint else turned end
    where id = ${words.postId}::uuid`.execute(tx);

type Kind = Pick<AnyPlace, 'kind' | 'isOpened'>;
type Facts = Pick<PostFacts, 'postId' | 'placeId' | 'seq'>;

type State = 'deleted' | 'hidden' | 'restored' | 'given_back' | 'released';

/** What may become of a post with one update, and when alone: of two that race, one does it. */
const states: Record<State, (at: Date | null) => Record<'set' | 'when', RawBuilder<unknown>>> = {
  deleted: (at) => ({ set: sql`deleted_at = ${at}`, when: isThere('p') }),
  hidden: (at) => ({ set: sql`hidden_at = ${at}`, when: isThere('p') }),
  /** What waited when it was hidden was looked at since, and its author could not change it: others see it. */
  restored: () => ({
    set: sql`hidden_at = null, held_at = null`,
    when: sql`p.hidden_at is not null`,
  }),
  /** Given back by its author, who deleted it since then. */
  given_back: (since) => ({
    set: sql`deleted_at = null`,
    when: sql`p.deleted_at > ${since} and p.hidden_at is null and p.body <> ''`,
  }),
  /** Seen by others, where its words are still those that were looked at. */
  released: (seen) => ({
    set: sql`held_at = null`,
    when: sql`p.held_at is not null and ${isThere('p')}
      and ${lastChange('p')} is not distinct from ${seen}::timestamptz`,
  }),
};

/**
 * Others see a post from now on, or no longer; with the first of a place comes and goes all of it. False
 * where it was not so that this could become of it, or where it went elsewhere since it was read. What
 * waits is seen by nobody else before and after: `turned` names it to nobody, but where replies stand
 * below it.
 */
export async function become(
  ctx: Ctx,
  { kind, isOpened }: Kind,
  { postId, placeId, seq }: Facts,
  state: State,
  at: Date | null,
): Promise<boolean> {
  const changed = await advance(ctx, kind, placeId, { anew: isOpened && seq === 1 });
  const { set, when } = states[state](at);
  const turned = await sql`
    update posts.post p set ${set}, changed = ${changed}::bigint,
      turned = case when p.held_at is null or ${state === 'released' || state === 'restored'}
          or exists (select from posts.post below where below.parent_id = p.id)
        then ${changed}::bigint else p.turned end
    where p.id = ${postId}::uuid and ${isStillIn('p', placeId)} and ${when}`.changed(ctx.tx);
  return turned > 0;
}

/**
 * Which words of a post these are: the time of its last version, which no two versions share. Edits of
 * somebody anonymous are all of the full hour.
 */
export const lastChange = (post: string) => sql<Date | null>`(
  select date_trunc('milliseconds', max(v.replaced_at)) from posts.revision v
  where v.post_id = ${sql.ref(`${post}.id`)})`;

export async function lastChangeOf(tx: ReadTx, postId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select ${lastChange('p')} as at from posts.post p where p.id = ${postId}::uuid`.execute(tx);
  return rows[0]?.at ?? null;
}

/** What a post said when it was written. */
export const firstWords = (post: string) => sql<string>`case
  when ${sql.ref(`${post}.edited_at`)} is null then ${sql.ref(`${post}.body`)}
  else coalesce((select r.body from posts.revision r where r.post_id = ${sql.ref(`${post}.id`)}
    order by r.replaced_at limit 1), ${sql.ref(`${post}.body`)}) end`;

/** True the first time. Throws `Refusal` where the post went elsewhere meanwhile. */
export async function choose(
  ctx: Ctx,
  kind: string,
  { postId, placeId }: Facts,
  at: Date | null,
): Promise<boolean> {
  const changed = await advance(ctx, kind, placeId);
  const here = sql`p.id = ${postId}::uuid and ${isStillIn('p', placeId)}`;
  const isFirst = await sql`
    update posts.post p set accepted_at = ${at}::timestamptz, changed = ${changed}::bigint
    where ${here} and (accepted_at is null) = ${at !== null}`.any(ctx.tx);
  if (!isFirst && !(await sql`select from posts.post p where ${here}`.any(ctx.tx)))
    throw new Refusal('conflict', 'already_gone');
  return isFirst;
}

const isDue = (before: Date) =>
  sql`deleted_at < ${before} and deleted_at is not null and body <> ''`;

/** The places in which posts were taken back before a moment. */
export const placesDue = (tx: ReadTx, before: Date) =>
  sql<{ placeKind: string; placeId: string }>`
    select distinct place_kind as "placeKind", place_id as "placeId" from posts.post
    where ${isDue(before)}`.rows(tx);

/** Empties posts that were taken back before a moment, with their earlier versions; their places are locked. */
export const forgetWords = (tx: Tx, before: Date) =>
  sql<{ placeKind: string; placeId: string; seq: number }>`
    with forgotten as (
      update posts.post set body = '', body_html = '', content_note = ''
      where ${isDue(before)}
      returning id, place_kind, place_id, seq
    ), versions as (
      delete from posts.revision v using forgotten where v.post_id = forgotten.id
    ), fields as (
      delete from posts.part f using forgotten where f.post_id = forgotten.id
    ), names as (
      delete from posts.mention m using forgotten where m.post_id = forgotten.id
    )
    select place_kind as "placeKind", place_id as "placeId", seq from forgotten`.rows(tx);
