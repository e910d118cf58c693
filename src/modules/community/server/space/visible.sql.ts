import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { isMet } from '#modules/posts/index.server.ts';
import { dutiesOf, type Actor } from '#platform/actor.ts';
import { heldAt, onVisibleSide } from '#platform/place-read.sql.ts';

/**
 * The ONE condition that decides which spaces an actor may read; every query of the community
 * carries it, and threads, posts, pictures and taglists inherit it. Default deny. `space` is the
 * alias of `community.space` in the query.
 *
 * A guest reads what is for everyone on the adult side; a person what is for members on the own
 * side, or kept for duties or badges they hold; on the other side only the spaces for which a duty
 * with a current clearance lets them in. Who looks after a space reads it.
 */
export function visibleTo(actor: Actor, space = 'space'): RawBuilder<boolean> {
  if (actor.kind === 'system') return sql<boolean>`true`;
  if (actor.kind === 'guest') {
    return sql<boolean>`(${column(space, 'reads')} = 'everyone' and ${column(space, 'side')} = 'adult')`;
  }
  return sql<boolean>`((${onVisibleSide(actor, space)} and (${column(space, 'reads')} <> 'holders'
    or ${holdsRole(actor, space, 'read')})) or ${managedBy(actor, space)})`;
}

/** Whether the actor holds one of the duties or badges that a space names for reading or writing. */
export function holdsRole(
  actor: Actor,
  space: string,
  what: 'read' | 'write',
): RawBuilder<boolean> {
  const adult = dutiesOf(actor, 'adult');
  const teen = dutiesOf(actor, 'teen');
  return sql<boolean>`(${column(space, `${what}_badges`)} && ${[...actor.badges]}::uuid[]
    or ${column(space, `${what}_duties`)} && case ${column(space, 'side')}
      when 'adult' then ${adult}::text[] else ${teen}::text[] end)`;
}

/**
 * The spaces an actor looks after: where a power to arrange or moderate is held on a current side,
 * and the sub-forums of those.
 */
export const managedBy = (actor: Actor, space = 'space'): RawBuilder<boolean> =>
  holdsPowerAt(actor, ['arrange', 'moderate'], space);

/** The spaces where an actor may begin taglists: they announce, arrange or moderate there. */
export const announcedBy = (actor: Actor, space = 'space'): RawBuilder<boolean> =>
  holdsPowerAt(actor, ['announce', 'arrange', 'moderate'], space);

/** The spaces whose posts an actor moderates: they see what a block hides from others. */
export const moderatedBy = (actor: Actor, space = 'space'): RawBuilder<boolean> =>
  holdsPowerAt(actor, ['moderate'], space);

/**
 * Whether the actor may meet what this author wrote. Whoever blocked whom, neither meets the other;
 * what was written without a name is met as if nobody had blocked anybody. `author` is a column.
 */
export const notBlocked = (actor: Actor, author: string, space = 'space'): RawBuilder<boolean> =>
  isMet(author, { actor, moderates: moderatedBy(actor, space) });

const holdsPowerAt = (actor: Actor, powers: readonly string[], space: string) =>
  heldAt(actor, powers, space, 'parent_id');

/**
 * Spaces where the actor may write what they read, as `mayWrite` says it of one: not archived, and
 * open to readers of its own side, to what they hold, or theirs to look after.
 */
export function writableBy(actor: Actor, space = 'space'): RawBuilder<boolean> {
  if (actor.kind !== 'person') return sql<boolean>`false`;
  return sql<boolean>`(${column(space, 'archived_at')} is null and (${managedBy(actor, space)}
    or (${column(space, 'writes')} = 'readers' and ${column(space, 'side')} = ${actor.side})
    or (${column(space, 'writes')} <> 'staff' and ${holdsRole(actor, space, 'write')})))`;
}

/** The same; for guests, where they could write as soon as they joined. Who waits for a yes is offered nothing. */
export function offeredTo(actor: Actor, space = 'space'): RawBuilder<boolean> {
  if (actor.kind !== 'guest' || actor.restrictions.length > 0) return writableBy(actor, space);
  return sql<boolean>`(${column(space, 'archived_at')} is null and ${column(space, 'writes')} = 'readers')`;
}

const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`);
