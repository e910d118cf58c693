import { sql, type RawBuilder } from 'kysely';
import { dutiesOf, reach, type Actor, type Side } from '#platform/actor.ts';

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
  return sql<boolean>`((${withinReach(actor, space)} and (${column(space, 'reads')} <> 'holders'
    or ${held(actor, space, 'read')})) or ${tendedBy(actor, space)})`;
}

/** Whether the actor holds one of the duties or badges that a space names for reading or writing. */
export function held(actor: Actor, space: string, what: 'read' | 'write'): RawBuilder<boolean> {
  const adult = dutiesOf(actor, 'adult');
  const teen = dutiesOf(actor, 'teen');
  return sql<boolean>`(${column(space, `${what}_badges`)} && ${[...actor.badges]}::uuid[]
    or ${column(space, `${what}_duties`)} && case ${column(space, 'side')}
      when 'adult' then ${adult}::text[] else ${teen}::text[] end)`;
}

const tending: ReadonlySet<string> = new Set(['arrange', 'moderate']);

/** The spaces an actor looks after: where a power to arrange or moderate is held on a current side. */
export function tendedBy(actor: Actor, space = 'space'): RawBuilder<boolean> {
  const places = actor.powers
    .filter(({ power, sides }) => tending.has(power) && sides.length > 0)
    .map(({ scope, sides }) => {
      const onSide = sql<boolean>`${column(space, 'side')} = any(${[...sides]}::text[])`;
      return scope === null
        ? onSide
        : sql<boolean>`(${column(space, 'id')} = ${scope}::uuid and ${onSide})`;
    });
  return places.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(places, sql` or `)})`;
}

/** The space's side as the actor meets it: the own one, or a place they are cleared for. */
function withinReach(actor: Actor, space: string): RawBuilder<boolean> {
  const { own, cleared } = reach(actor);
  if (cleared === 'all') return sql<boolean>`true`;
  const ownSide = sql<boolean>`${column(space, 'side')} = ${own satisfies Side}`;
  return cleared.length === 0
    ? ownSide
    : sql<boolean>`(${ownSide} or ${column(space, 'id')} = any(${cleared}::uuid[]))`;
}

const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`);
