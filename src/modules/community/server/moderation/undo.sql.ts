import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Act, Undoable } from '../../moderation.contract.ts';
import { moderatedBy, visibleTo } from '../space/visible.sql.ts';
import { isOwn } from '#modules/posts/index.server.ts';
import { setLastSeq, type Closing } from './moderation.sql.ts';

/** What decides whether an act of the log can be undone. */
export type UndoFacts = {
  act: Act;
  /** Of an undoing: what it undid. */
  undid: Undoable | null;
  /** An undoing of which is known how it is undone. */
  doesAgain: boolean;
  at: Date;
  placeKind: string;
  /** Rows of one deed share it; null where it was done before acts could be undone. */
  deed: string | null;
  isUndone: boolean;
  /** Something else came since, of the kind that it would take back along. */
  isOvertaken: boolean;
  /** The actor looks after all spaces that it concerned, and where its threads stand now. */
  looksAfter: boolean;
  /** Its thread was put together with another since, and it is no regrouping: there is nothing to be changed. */
  isAway: boolean;
  /** A space that it would bring something back to is archived. */
  isArchived: boolean;
  /** Words of the actor are among those that it took from sight. */
  isAboutOwn: boolean;
};

/** What a row of the log did, or undid. */
export const doneIn = (m: string) =>
  sql`coalesce(${sql.ref(`${m}.detail`)} ->> 'act', ${sql.ref(`${m}.act`)})`;

/** Acts that change the same thing: of those only the last can be undone. */
const kinOf = (m: string) => sql`case
  when ${doneIn(m)} in ('close', 'finish', 'reopen') then 'close' when ${doneIn(m)} in ('pin', 'unpin') then 'pin'
  when ${doneIn(m)} in ('feature', 'unfeature') then 'feature'
  when ${doneIn(m)} in ('hide_thread', 'show_thread') then 'hide'
  when ${doneIn(m)} = 'hide_posts' then 'together'
  when ${doneIn(m)} in ('move', 'merge', 'split', 'move_posts') then 'regroup' end`;

/** What an act of the one kind takes back along, and what of the other would be in its way. */
const meets = (one: string, other: string) => sql`(case ${kinOf(one)}
  when 'regroup' then ${kinOf(other)} in ('regroup', 'hide') when 'together' then ${kinOf(other)} = 'regroup'
  else ${kinOf(other)} = ${kinOf(one)} end)`;

/** An act, its undoing, the undoing of that and so on share what began it. */
const firstOf = (m: string) => sql`coalesce(${sql.ref(`${m}.detail`)} ->> 'first',
  ${sql.ref(`${m}.undoes`)}::text, ${sql.ref(`${m}.deed`)}::text, ${sql.ref(`${m}.id`)}::text)`;

const isUndone = (deed: string) => sql`exists (select from posts.pub_moderation undone
  where undone.undoes = ${sql.ref(deed)})`;

/** Those facts of a row of the log, `m`. */
export const undoColumns = (actor: Actor): RawBuilder<unknown> => sql`
  m.place_kind as "placeKind", m.deed, ${isUndone('m.deed')} as "isUndone",
  m.act = 'undo' and m.detail ? 'first' as "doesAgain",
  -- Something else came since that was not undone, or was undone since.
  exists (select from posts.pub_moderation own join posts.pub_moderation later
      on later.place_id = own.place_id and later.at >= own.at and later.id > own.id
    where own.deed = m.deed and ${firstOf('later')} <> ${firstOf('m')}
      and ${meets('m', 'later')}
    group by ${firstOf('later')} having count(distinct coalesce(later.deed, later.id)) % 2 = 1) as "isOvertaken",
  not exists (select from posts.pub_moderation own left join community.thread there on there.id = own.place_id
    join community.space around on around.id in (own.scope_id, there.space_id)
    where own.deed = m.deed and ${moderatedBy(actor, 'around')} is not true) and m.place_kind = 'thread' as "looksAfter",
  (${kinOf('m')} <> 'regroup' and exists (select from posts.pub_moderation own
    join community.thread there on there.id = own.place_id
    where own.deed = m.deed and there.merged_into is not null)) as "isAway",
  ${kinOf('m')} = 'regroup' and exists (select from posts.pub_moderation own
    left join community.thread there on there.id = own.place_id
    join community.space around on around.id = case when ${doneIn('m')} = 'move' then own.scope_id else there.space_id end
    where own.deed = m.deed and own.detail ->> 'came' = 'false' and around.archived_at is not null) as "isArchived",
  ${doneIn('m')} = 'hide_posts' and exists (select from posts.pub_moderation own
    join posts.pub_post p on p.id = own.post_id where own.deed = m.deed and ${isOwn('p', actor)}) as "isAboutOwn"`;

export type ActToUndo = UndoFacts & {
  deed: string;
  /** The deed that began it. */
  first: string;
  /** The rule that it was done under at first. */
  rule: HouseRule | null;
  threads: { place: string; space: string; came: boolean | null }[];
  lost: Before | null;
  /** Ids of those that it took to another thread, where it took single ones. */
  posts: string[] | null;
};
/**
 * What an act took. A merge: what set the thread apart that went, and which had gone into it before. What closes and
 * opens: how it was closed before. What marks: since when it was marked.
 */
export type Before = Partial<Lost & { closing: Closing | null; at: string | Date | null }>;
export type Lost = {
  pinned: string | null;
  featured: string | null;
  openUntil: string | null;
  led: string[];
};

/** An act on a thread in a space that the actor may read. */
export const actToUndo = (tx: ReadTx, actor: Actor, id: string) =>
  sql<ActToUndo>`
    select m.act, m.detail ->> 'act' as undid, m.at, ${firstOf('m')} as first, ${undoColumns(actor)},
      (select jsonb_agg(jsonb_build_object('place', own.place_id, 'space', own.scope_id,
          'came', own.detail -> 'came') order by own.id)
        from posts.pub_moderation own where own.deed = m.deed) as threads,
      (select own.rule from posts.pub_moderation own where own.deed = (${firstOf('m')})::uuid and own.rule is not null limit 1) as rule,
      (select own.detail -> 'lost' from posts.pub_moderation own
        where own.deed = m.deed and own.detail ? 'lost' limit 1) as lost, m.detail -> 'posts' as posts
    from posts.pub_moderation m join community.space space on space.id = m.scope_id
    where m.id = ${id}::uuid and m.place_kind = 'thread' and m.deed is not null
      and m.post_id is null and ${visibleTo(actor)}`.first(tx);

/** What a merge takes from a thread, before it goes. */
export const lostBy = (tx: Tx, threadId: string) =>
  sql<Lost>`select pinned_at as pinned, featured_at as featured, open_until as "openUntil",
      array(select other.id from community.thread other where other.merged_into = t.id) as led
    from community.thread t where t.id = ${threadId}::uuid`.one(tx);

/** A thread that was merged stands by itself again; what had led to it does so anew. */
export async function standAlone(
  tx: Tx,
  thread: { id: string; lastSeq: number },
  lost: Partial<Lost> | null,
): Promise<void> {
  await sql`update community.thread set merged_into = null, last_seq = ${thread.lastSeq},
      pinned_at = ${lost?.pinned ?? null}::timestamptz, featured_at = ${lost?.featured ?? null}::timestamptz,
      open_until = ${lost?.openUntil ?? null}::timestamptz
    where id = ${thread.id}::uuid`.execute(tx);
  await sql`update community.thread set merged_into = ${thread.id}::uuid
    where id = any(${lost?.led ?? []}::uuid[])`.execute(tx);
}

/** A thread that was split off goes back: its address leads to where it came from, and who follows it follows that. */
export async function goBack(
  tx: Tx,
  made: { id: string },
  into: { id: string; lastSeq: number },
): Promise<void> {
  await setLastSeq(tx, into);
  await followAs(tx, made.id, into.id);
  await sql`update community.thread set merged_into = ${into.id}::uuid, pinned_at = null,
      featured_at = null, open_until = null, replies = 0
    where id = ${made.id}::uuid or merged_into = ${made.id}::uuid`.execute(tx);
}

/** Who follows one thread follows another, unless they left it. */
export const followAs = (tx: Tx, from: string, into: string) =>
  sql`insert into community.follow (thread_id, persona_id, followed_at, left_at)
    select ${into}::uuid, persona_id, followed_at, left_at from community.follow
    where thread_id = ${from}::uuid and left_at is null
    on conflict do nothing`.execute(tx);
