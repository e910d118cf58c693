import { sql, type RawBuilder } from 'kysely';
import { dutiesOf, type Person } from '#platform/actor.ts';

/** Kinds about what is done with one's own words: who did it does not matter for seeing them. */
const own = sql`('step_done', 'held', 'removed', 'restored', 'tended', 'badge')`;

/**
 * The ONE condition that decides which items somebody may still see; `item`, `step` and `post` (of
 * learning), `thread` and `talk` (a post of the community) and `award` are the aliases of the query.
 * The place must be open to the reader now, and on their own side; a post by another must still be
 * visible; a post of one's own may wait, or have been taken away. What only people out of the
 * reader's sight did is gone.
 */
export const visibleTo = (reader: Person): RawBuilder<boolean> => sql<boolean>`coalesce(
  case item.place
    when 'recognition.badge' then award.badge_id is not null
    when 'community.post' then ${inCommunity(reader)}
    when 'community.thread' then ${inCommunity(reader)}
    else ${inLearning(reader)}
  end and ${byNobodyElse(reader)}, false)`;

const inLearning = ({ side }: Person) => sql<boolean>`(step.side = ${side} and step.is_published
  and case item.kind
    when 'step_done' then true
    when 'held' then post.author_id = item.persona_id and (post.is_held or post.is_visible)
    when 'removed' then post.author_id = item.persona_id and post.removal_reason is not null
    else post.is_visible
  end)`;

const inCommunity = (reader: Person) => sql<boolean>`(${mayRead(reader)} and case item.kind
    when 'held' then talk.is_held or talk.is_visible
    when 'removed' then talk.is_hidden
    when 'restored' then talk.is_visible
    when 'tended' then thread.is_there
    when 'followed' then thread.is_visible and ${openedByNobodyElse(reader)}
    else thread.is_visible and talk.is_visible and ${openedByNobodyElse(reader)}
  end)`;

/** The space's rule of reading, on the reader's own side. */
export function mayRead(reader: Person): RawBuilder<boolean> {
  const scopes = reader.powers
    .filter(({ power, sides }) => /^(arrange|moderate)$/.test(power) && sides.includes(reader.side))
    .map(({ scope }) => scope);
  const places = scopes.filter((scope) => scope !== null);
  return sql<boolean>`(thread.side = ${reader.side} and (thread.reads <> 'holders'
    or thread.read_badges && ${[...reader.badges]}::uuid[]
    or thread.read_duties && ${dutiesOf(reader, reader.side)}::text[]
    or ${scopes.includes(null)}
    or array[thread.space_id, thread.space_parent_id] && ${places}::uuid[]))`;
}

/** Whether the title of a thread is there for the reader. */
export const mayReadThread = (reader: Person): RawBuilder<boolean> =>
  sql<boolean>`(${mayRead(reader)} and thread.is_there and ${openedByNobodyElse(reader)})`;

const openedByNobodyElse = ({ blocked }: Person) =>
  blocked.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(thread.author_id is null or thread.author_id <> all(${[...blocked]}::uuid[]))`;

/** Those who were blocked by the reader, or blocked them, are not among who did it, or not alone. */
const byNobodyElse = ({ blocked }: Person): RawBuilder<boolean> =>
  blocked.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(item.kind in ${own} or item.by_personas = '{}'
        or not (item.by_personas <@ ${[...blocked]}::uuid[]))`;
