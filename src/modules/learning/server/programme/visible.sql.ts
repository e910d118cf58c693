import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { visibility, type Actor, type Side } from '#platform/actor.ts';

/**
 * The ONE condition that decides which programmes an actor may read; every query of learning
 * carries it, and what belongs to a programme inherits it. Default deny. `programme` is the alias
 * of `learning.programme` in the query.
 *
 * A guest reads what is public and published on the adult side; a person what is published on the
 * own side, and on the other side only where a duty with a current clearance lets them in; drafts
 * are read by those who may write them.
 */
export function visibleTo(actor: Actor, programme = 'programme'): RawBuilder<boolean> {
  if (actor.kind === 'system') return sql<boolean>`true`;
  const published = sql<boolean>`${column(programme, 'published_at')} is not null`;
  const within =
    actor.kind === 'guest'
      ? sql<boolean>`${column(programme, 'is_public')} and ${column(programme, 'side')} = 'adult'`
      : onVisibleSide(actor, programme);
  return sql<boolean>`((${published} and ${within}) or ${authoredBy(actor, programme)})`;
}

/** Which programmes the actor may write: where the power `author` is held, on a current side. */
export const authoredBy = (actor: Actor, programme = 'programme'): RawBuilder<boolean> =>
  holdsPowerAt(actor, ['author'], programme);

/** Which programmes the actor holds one of these powers in. */
export function holdsPowerAt(
  actor: Actor,
  powers: readonly string[],
  programme = 'programme',
): RawBuilder<boolean> {
  const places = actor.powers
    .filter((held) => powers.includes(held.power) && held.sides.length > 0)
    .map((held) => {
      const onSide = sql<boolean>`${column(programme, 'side')} = any(${[...held.sides]}::text[])`;
      return held.scope === null
        ? onSide
        : sql<boolean>`(${column(programme, 'id')} = ${held.scope}::uuid and ${onSide})`;
    });
  return places.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(places, sql` or `)})`;
}

/** The programme's side as the actor meets it: the own one, or a place they are cleared for. */
function onVisibleSide(actor: Actor, programme: string): RawBuilder<boolean> {
  const { own, cleared } = visibility(actor);
  if (cleared === 'all') return sql<boolean>`true`;
  const ownSide = sql<boolean>`${column(programme, 'side')} = ${own satisfies Side}`;
  return cleared.length === 0
    ? ownSide
    : sql<boolean>`(${ownSide} or ${column(programme, 'id')} = any(${cleared}::uuid[]))`;
}

const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`);
