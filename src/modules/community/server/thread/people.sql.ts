import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
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
    where lower(card.name) = any(${[...names]}::text[]) and card.id <> all(${[...except]}::uuid[])
      and ((card.side = ${place.side} and (${place.reads !== 'holders'}
          or exists (select from community.guidelines_read g
            where g.space_id = ${place.spaceId}::uuid and g.persona_id = card.id)
          or exists (select from posts.pub_visit v
            join community.thread t on t.id = v.place_id
            where v.persona_id = card.id and t.space_id = ${place.spaceId}::uuid)))
        or exists (select from posts.pub_post p
          where p.place_id = ${place.threadId ?? null}::uuid and p.author_id = card.id and ${isOut('p')}))
    limit 200`.rows(tx);
