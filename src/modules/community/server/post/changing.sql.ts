import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Tables } from '../thread/thread.sql.ts';

/** Everything that changes what others see of a thread takes its row first. */
export async function lockThread(tx: Tx<Tables>, threadId: string): Promise<void> {
  await tx
    .selectFrom('community.thread')
    .where('id', '=', threadId)
    .select('id')
    .forUpdate()
    .executeTakeFirst();
}

export type PostNow = {
  threadId: string;
  body: string;
  contentNote: string;
  title: string;
  heldAt: Date | null;
  isThere: boolean;
};

/** A post as it is once its row is taken: what was loaded before may have changed since. */
export async function postNow(tx: Tx<Tables>, postId: string): Promise<PostNow | undefined> {
  const { rows } = await sql<PostNow>`
    select p.thread_id as "threadId", p.body, p.content_note as "contentNote", t.title,
      p.held_at as "heldAt", (p.deleted_at is null and p.hidden_at is null) as "isThere"
    from community.post p join community.thread t on t.id = p.thread_id
    where p.id = ${postId}::uuid for no key update of p`.execute(tx);
  return rows[0];
}

export type NewWords = {
  postId: string;
  title: string | null;
  body: string;
  html: string;
  contentNote: string;
  editedAt: Date;
  heldAt: Date | null;
};

/** Keeps what a post says now as an earlier version, and gives it other words. */
export async function changeWords(tx: Tx<Tables>, words: NewWords): Promise<void> {
  // Two edits within one tick of the clock, or one hour of somebody anonymous, are two versions.
  await sql`
    with earlier as (
      insert into community.revision (post_id, replaced_at, title, body, content_note)
      select p.id, (select greatest(${words.editedAt}::timestamptz, max(r.replaced_at) + interval '1 millisecond')
          from community.revision r where r.post_id = p.id),
        case when t.title <> ${words.title}::text then t.title end, p.body, p.content_note
      from community.post p join community.thread t on t.id = p.thread_id
      where p.id = ${words.postId}::uuid
    ), titled as (
      update community.thread t set title = ${words.title}
      from community.post p
      where p.id = ${words.postId}::uuid and p.seq = 1 and t.id = p.thread_id
        and ${words.title}::text is not null
    )
    update community.post set body = ${words.body}, body_html = ${words.html},
      content_note = ${words.contentNote}, edited_at = ${words.editedAt}, held_at = ${words.heldAt}
    where id = ${words.postId}::uuid`.execute(tx);
}

/** True when it was there to be taken back: of two that race, one does it. */
export async function takeBack(tx: Tx<Tables>, postId: string, at: Date): Promise<boolean> {
  const taken = await tx
    .updateTable('community.post')
    .set({ deleted_at: at })
    .where('id', '=', postId)
    .where('deleted_at', 'is', null)
    .where('hidden_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** True when it was taken back after `since`, and its words are still there. */
export async function giveBack(tx: Tx<Tables>, postId: string, since: Date): Promise<boolean> {
  const given = await tx
    .updateTable('community.post')
    .set({ deleted_at: null })
    .where('id', '=', postId)
    .where('deleted_at', '>', since)
    .where('hidden_at', 'is', null)
    .where('body', '<>', '')
    .returning('id')
    .executeTakeFirst();
  return given !== undefined;
}

/** Empties posts that were taken back before a moment, with their earlier versions. */
export async function forgetWords(tx: Tx<Tables>, before: Date): Promise<number> {
  const { rows } = await sql`
    with forgotten as (
      update community.post set body = '', body_html = '', content_note = ''
      where deleted_at < ${before} and deleted_at is not null and body <> '' returning id, thread_id, seq
    ), versions as (
      delete from community.revision v using forgotten where v.post_id = forgotten.id
    ), names as (
      delete from community.mention m using forgotten where m.post_id = forgotten.id
    ), titles as (
      -- Where nobody else came, the title goes with the words.
      update community.thread t set title = ''
      from forgotten where t.id = forgotten.thread_id and forgotten.seq = 1 and t.unseen_at is not null
    )
    select id from forgotten`.execute(tx);
  return rows.length;
}
