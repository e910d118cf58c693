import { wroteIn } from '#modules/posts/index.server.ts';
import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { MyWordsAtView } from '../../thread.contract.ts';

const at = (place: string) => sql`'/my-words?place=' || ${sql.ref(place)}`;

/**
 * Where somebody reads their own words of an address, on the side where they are: of a thread, also where it went; of
 * a space, all they wrote. One statement, whatever is there.
 */
export const wordsAt = (
  tx: ReadTx,
  actor: Actor,
  { spaceSlug, threadSlug }: { spaceSlug: string; threadSlug?: string | undefined },
) =>
  (threadSlug === undefined
    ? sql<MyWordsAtView>`select '/my-words' as link from community.space space
        where space.slug = ${spaceSlug} and space.side = ${actor.side}::text
          and ${wroteIn({ scope: 'space.id' }, actor)}`
    : sql<MyWordsAtView>`select ${at('there.id')} as link from community.thread asked
        join community.thread there on there.id = coalesce(asked.merged_into, asked.id)
        join community.space space on space.id = there.space_id
        where asked.slug = ${threadSlug} and space.side = ${actor.side}::text
          and ${wroteIn({ place: 'there.id' }, actor)}`
  ).first(tx);
