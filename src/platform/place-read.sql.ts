import { sql, type RawBuilder } from './db/sql.ts';
import { visibility, type Actor } from './actor.ts';

/** A place's side as the actor meets it: the own one, or there where they are cleared. `place` has `id` and `side`. */
export function onVisibleSide(actor: Actor, place: string): RawBuilder<boolean> {
  const { own, cleared } = visibility(actor);
  if (cleared === 'all') return sql<boolean>`true`;
  const ownSide = sql<boolean>`${column(place, 'side')} = ${own}`;
  return cleared.length === 0
    ? ownSide
    : sql<boolean>`(${ownSide} or ${column(place, 'id')} = any(${cleared}::uuid[]))`;
}

/** The places where the actor holds one of these powers on a current side, or in the one `above`, as `holds` says of one. */
export function heldAt(
  actor: Actor,
  powers: readonly string[],
  place: string,
  above = 'id',
): RawBuilder<boolean> {
  const places = actor.powers
    .filter(({ power, sides }) => powers.includes(power) && sides.length > 0)
    .map(({ scope, sides }) => {
      const onSide = sql<boolean>`${column(place, 'side')} = any(${[...sides]}::text[])`;
      return scope === null
        ? onSide
        : sql<boolean>`(${scope}::uuid in (${column(place, 'id')}, ${column(place, above)}) and ${onSide})`;
    });
  return places.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(places, sql` or `)})`;
}

const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`);
