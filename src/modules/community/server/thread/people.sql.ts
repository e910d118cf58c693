import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Person } from '#platform/mentions/mention.rules.ts';
import { isOut } from '#modules/posts/index.server.ts';
import type { SpaceRow } from './thread.sql.ts';

/**
 * Who of these names may be meant in a place: people of its side, and whoever wrote in the thread.
 * Where a space is kept for holders, only those who have been there are known to read it.
 */
export const peopleNamed = (
  tx: ReadTx,
  place: Pick<SpaceRow, 'spaceId' | 'side' | 'reads'> & { threadId?: string },
  { names, except }: { names: readonly string[]; except: readonly string[] },
) =>
  sql<Person>`
    select card.id, card.name from accounts.pub_member_card card
    where card.folded = any(${[...names]}::text[]) and card.id <> all(${[...except]}::uuid[])
      and ((card.side = ${place.side} and (${place.reads !== 'holders'}
          or exists (select from community.guidelines_read g
            where g.space_id = ${place.spaceId}::uuid and g.persona_id = card.id)
          or exists (select from posts.pub_visit v
            join community.thread t on t.id = v.place_id
            where v.persona_id = card.id and t.space_id = ${place.spaceId}::uuid)))
        or exists (select from posts.pub_post p
          where p.place_id = ${place.threadId ?? null}::uuid and p.author_id = card.id and ${isOut('p')}))
    limit 200`.rows(tx);

type Following = { threadId: string; personaId: string; now: Date };

export const follow = (tx: Tx, { threadId, personaId, now }: Following) =>
  sql`insert into community.follow (thread_id, persona_id, followed_at)
    values (${threadId}, ${personaId}, ${now})
    on conflict (thread_id, persona_id) do update set followed_at = ${now}, left_at = null
    where follow.left_at is not null`.execute(tx);

/** That somebody left is kept, so that their next reply does not make them follow again. */
export const leave = (tx: Tx, { threadId, personaId, now }: Following) =>
  sql`insert into community.follow (thread_id, persona_id, followed_at, left_at)
    values (${threadId}, ${personaId}, ${now}, ${now}) on conflict (thread_id, persona_id)
    do update set left_at = coalesce(follow.left_at, excluded.left_at)`.execute(tx);

type Read = { spaceId: string; personaId: string; version: number; now: Date };

/** Remembers which version of the guidelines somebody has read. */
export const saveGuidelinesRead = (tx: Tx, { spaceId, personaId, version, now }: Read) =>
  sql`insert into community.guidelines_read (space_id, persona_id, version, read_at)
    values (${spaceId}, ${personaId}, ${version}, ${now}) on conflict (space_id, persona_id)
    do update set version = greatest(guidelines_read.version, excluded.version),
      read_at = excluded.read_at`.execute(tx);
