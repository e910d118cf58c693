import { sql, type RawBuilder } from 'kysely';
import type { Person } from '#platform/actor.ts';

/**
 * The ONE condition that decides which items somebody may still see; `item`, `step` and `post` are
 * the aliases of the query. The place must be published and on the reader's own side; a post by
 * another must still be visible; a post of one's own may wait, or have been taken away. What only
 * people out of the reader's sight did is gone.
 */
export const visibleTo = ({ side, blocked }: Person): RawBuilder<boolean> => sql<boolean>`coalesce(
  step.side = ${side} and step.is_published and case item.kind
    when 'step_done' then true
    when 'held' then post.author_id = item.persona_id and (post.is_held or post.is_visible)
    when 'removed' then post.author_id = item.persona_id and post.removal_reason is not null
    else post.is_visible
  end and ${byNobodyElse(blocked)}, false)`;

/** Those who were blocked by the reader, or blocked them, are not among who did it, or not alone. */
const byNobodyElse = (blocked: readonly string[]): RawBuilder<boolean> =>
  blocked.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(item.kind in ('step_done', 'held', 'removed') or item.by_personas = '{}'
        or not (item.by_personas <@ ${[...blocked]}::uuid[]))`;
