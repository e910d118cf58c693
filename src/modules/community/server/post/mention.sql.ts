import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Person } from '#platform/mentions/mention.rules.ts';
import type { Written } from '#platform/mentions/mentions.rules.ts';
import type { SpaceRow, Tables } from '../thread/thread.sql.ts';

/**
 * Who of these names may be meant in a place: people of its side, and whoever wrote in the thread.
 * Where a space is kept for holders, only those who have been there are known to read it.
 */
export async function peopleNamed(
  tx: Tx<Tables>,
  place: Pick<SpaceRow, 'spaceId' | 'side' | 'reads'> & { threadId?: string },
  { names, except }: { names: readonly string[]; except: readonly string[] },
): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select card.id, card.name from accounts.pub_member_card card
    where lower(card.name) = any(${[...names]}::text[]) and card.id <> all(${[...except]}::uuid[])
      and ((card.side = ${place.side} and (${place.reads !== 'holders'}
          or exists (select from community.guidelines_read g
            where g.space_id = ${place.spaceId}::uuid and g.persona_id = card.id)
          or exists (select from community.visit v
            join community.thread t on t.id = v.thread_id
            where v.persona_id = card.id and t.space_id = ${place.spaceId}::uuid)))
        or exists (select from community.post p
          where p.thread_id = ${place.threadId ?? null}::uuid and p.author_id = card.id
            and p.deleted_at is null and p.hidden_at is null and p.held_at is null))
    limit 200`.execute(tx);
  return rows;
}

/** Keeps whom a post names now. Gives back those it did not name before. */
export async function saveMentions(
  tx: Tx<Tables>,
  postId: string,
  mentions: readonly Written[],
): Promise<string[]> {
  const ids = mentions.map(({ id }) => id);
  const { rows } = await sql<{ persona_id: string }>`
    with gone as (
      delete from community.mention where post_id = ${postId}::uuid
        and persona_id <> all(${ids}::uuid[])
    ), kept as (
      select persona_id from community.mention where post_id = ${postId}::uuid
    ), named as (
      insert into community.mention (post_id, persona_id, written)
      select ${postId}::uuid, m.id, string_agg(m.written, E'\\n')
      from unnest(${ids}::uuid[], ${mentions.map(({ written }) => written)}::text[]) m(id, written)
      group by m.id
      on conflict (post_id, persona_id) do update set written = excluded.written
      returning persona_id
    )
    select persona_id from named where persona_id not in (select persona_id from kept)`.execute(tx);
  return rows.map((row) => row.persona_id);
}
