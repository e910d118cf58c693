import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Joined } from '../../joined.ts';
import type { Kind } from '../../../contract.ts';
import { alike, evenWhenMuted, gathered } from '../notify.rules.ts';

/** Something that happened in a space, whoever is told of it. */
export type TalkNews = {
  kind: Kind;
  place: 'community.post' | 'community.thread';
  placeId: string;
  threadId: string;
  /** Who did it; null where it was done without a name, or by nobody in particular. */
  by: string | null;
  /** A taglist, or an act. */
  via?: string;
};

/** Told every time: the same may be done with a thread again. */
const everyTime: readonly Kind[] = ['tended'];

/** Locks the cursors of these readers, in their order, and makes those that are missing. */
export async function lockReaders(tx: Tx<Joined>, people: readonly string[]): Promise<void> {
  await sql`
    insert into notifications.reader (persona_id)
    select id from unnest(${[...people]}::uuid[]) id order by id
    on conflict (persona_id) do update set persona_id = excluded.persona_id`.execute(tx);
}

/**
 * Tells many the same in one statement, whose readers are locked: a new item for each, or within one
 * that they have not read. Not told are those on another side, who muted or switched it off, whom it
 * was told, and who are out of sight of who did it. Gives back the new cursors.
 */
export async function notifyAll(
  tx: Tx<Joined>,
  people: readonly { id: string; item: string }[],
  news: TalkNews & { at: Date },
): Promise<{ personaId: string; seq: number }[]> {
  const { kind, by } = news;
  const about = sql`item.persona_id = p.id and item.place_id = ${news.placeId}::uuid`;
  const isNews = everyTime.includes(kind)
    ? sql`true`
    : gathered.includes(kind)
      ? sql`(${kind} <> 'hearted' or not exists (select from notifications.item item
          where ${about} and item.kind = ${kind} and ${by}::uuid = any(item.by_personas)))`
      : sql`not exists (select from notifications.item item
          where ${about} and item.kind = any(${alike(kind)}::text[]))`;
  const open = gathered.includes(kind)
    ? sql`(select item.id from notifications.item item
        where ${about} and item.kind = ${kind} and item.read_at is null limit 1)`
    : sql`null::uuid`;
  const { rows } = await sql<{ personaId: string; seq: number }>`
    with notified as materialized (
      select p.id, p.item, ${open} as open
      from unnest(${people.map((one) => one.id)}::uuid[], ${people.map((one) => one.item)}::uuid[]) p(id, item)
      join accounts.pub_member_card card on card.id = p.id
      join community.pub_thread thread on thread.id = ${news.threadId}::uuid and thread.side = card.side
      join notifications.reader reader on reader.persona_id = p.id
      where ${kind} <> all(reader.off) and p.id is distinct from ${by}::uuid and ${isNews}
        and (${evenWhenMuted.includes(kind)} or not exists (select from notifications.mute mute
          where mute.persona_id = p.id and mute.thread_id = ${news.threadId}::uuid))
        and not exists (select from accounts.pub_block block
          where block.persona_id = p.id and block.hidden_id = ${by}::uuid)
    ), advanced as (
      update notifications.reader reader set last_seq = reader.last_seq + 1 from notified
      where reader.persona_id = notified.id returning reader.persona_id, reader.last_seq, notified.item, notified.open
    ), joined as (
      update notifications.item item set seq = advanced.last_seq, changed = advanced.last_seq, at = ${news.at},
        by_personas = case when ${by}::uuid is null then item.by_personas
          else array_append(array_remove(item.by_personas, ${by}::uuid), ${by}::uuid) end
      from advanced where item.id = advanced.open
    ), added as (
      insert into notifications.item (id, persona_id, seq, changed, kind, place, place_id, thread_id, by_personas, at, via)
      select advanced.item, persona_id, last_seq, last_seq, ${kind}, ${news.place}, ${news.placeId}::uuid,
        ${news.threadId}::uuid, array_remove(array[${by}::uuid], null), ${news.at}, ${news.via ?? null}::text
      from advanced where advanced.open is null
    )
    select persona_id as "personaId", last_seq as seq from advanced`.execute(tx);
  return rows;
}

/** Those who follow a thread and whom a new post reaches in no other way; never who wrote it. */
export const followersOf = (
  tx: Tx<Joined>,
  about: { threadId: string; postId: string; except: string },
): Promise<string[]> =>
  ids(
    tx,
    sql`select f.persona_id as id from community.pub_follow f where f.thread_id = ${about.threadId}::uuid
      and f.persona_id <> ${about.except}::uuid and not exists (select from community.pub_addressed a
        where a.post_id = ${about.postId}::uuid and a.persona_id = f.persona_id)`,
  );

/** Those who want to hear of every new thread of this space. Who follows the one it stands in follows that alone. */
export const spaceFollowers = (
  tx: Tx<Joined>,
  about: { spaceId: string; postId: string; except: string },
): Promise<string[]> =>
  ids(
    tx,
    sql`select f.persona_id as id from community.pub_space_follow f where f.space_id = ${about.spaceId}::uuid
      and f.persona_id <> ${about.except}::uuid and not exists (select from community.pub_addressed a
        where a.post_id = ${about.postId}::uuid and a.persona_id = f.persona_id)`,
  );

/** Members of a taglist. */
export const taglistMembers = (tx: Tx<Joined>, taglistId: string): Promise<string[]> =>
  ids(
    tx,
    sql`select m.persona_id as id from community.pub_taglist_member m where m.taglist_id = ${taglistId}::uuid`,
  );

/** Whether a reply is the first to somebody's introduction. */
export async function isWelcome(
  tx: Tx<Joined>,
  about: { threadId: string; to: string },
): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`
    select thread.is_welcome and thread.author_id = ${about.to}::uuid and not exists (
      select from notifications.item item where item.persona_id = ${about.to}::uuid
        and item.thread_id = thread.id and item.kind = 'welcomed') as first
    from community.pub_thread thread where thread.id = ${about.threadId}::uuid`.execute(tx);
  return rows[0]?.first === true;
}

/** Whether a reply is to the whole thread, of which its opener has something unread already. */
export async function isOneOfMany(
  tx: Tx<Joined>,
  about: { threadId: string; postId: string; to: string },
): Promise<boolean> {
  const { rows } = await sql`
    select from community.pub_post post where post.id = ${about.postId}::uuid and post.is_to_thread
      and exists (select from notifications.item item where item.persona_id = ${about.to}::uuid
        and item.thread_id = ${about.threadId}::uuid and item.read_at is null
        and item.kind in ('replied', 'welcomed', 'followed'))`.execute(tx);
  return rows.length > 0;
}

/** Whether somebody was told that their post was taken away. */
export async function wasRemoved(
  tx: Tx<Joined>,
  about: { postId: string; authorId: string },
): Promise<boolean> {
  const { rows } = await sql`
    select from notifications.item where persona_id = ${about.authorId}::uuid
      and place_id = ${about.postId}::uuid and kind = 'removed' limit 1`.execute(tx);
  return rows.length > 0;
}

/** Marks all items about a post as changed: each inbox under its next number. */
export async function touchAll(
  tx: Tx<Joined>,
  postId: string,
): Promise<{ personaId: string; seq: number }[]> {
  const { rows } = await sql<{ personaId: string; seq: number }>`
    with locked as materialized (
      select reader.persona_id from notifications.reader reader where reader.persona_id in (
        select item.persona_id from notifications.item item where item.place_id = ${postId}::uuid)
      order by reader.persona_id for update
    ), advanced as (
      update notifications.reader reader set last_seq = reader.last_seq + 1 from locked
      where reader.persona_id = locked.persona_id returning reader.persona_id, reader.last_seq
    ), touched as (
      update notifications.item item set changed = advanced.last_seq from advanced
      where item.persona_id = advanced.persona_id and item.place_id = ${postId}::uuid
    )
    select persona_id as "personaId", last_seq as seq from advanced`.execute(tx);
  return rows;
}

async function ids(tx: Tx<Joined>, asked: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${asked}`.execute(tx);
  return rows.map((row) => row.id);
}
