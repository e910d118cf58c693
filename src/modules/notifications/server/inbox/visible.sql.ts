import { sql, type RawBuilder } from 'kysely';
import type { Side } from '#platform/actor.ts';

/**
 * The ONE condition that decides which items somebody may still see; `item`, `step` and `post` are
 * the aliases of the query. The place must be published and on the reader's own side; a post by
 * another must still be visible; a post of one's own may wait, or have been taken away.
 */
export const visibleTo = (side: Side): RawBuilder<boolean> => sql<boolean>`coalesce(
  step.side = ${side} and step.is_published and case item.kind
    when 'step_done' then true
    when 'held' then post.author_id = item.persona_id and (post.is_held or post.is_visible)
    when 'removed' then post.author_id = item.persona_id and post.removal_reason is not null
    else post.is_visible
  end, false)`;
