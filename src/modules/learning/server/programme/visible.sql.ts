import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import { heldAt, onVisibleSide } from '#platform/place-read.sql.ts';

/**
 * The ONE condition that decides which programmes an actor may read; every query of learning
 * carries it, and what belongs to a programme inherits it. Default deny. `programme` is the alias
 * of `learning.programme` in the query.
 *
 * A guest reads what is public and published on the adult side; a person what is published on the
 * own side, and on the other side only where a duty with a current clearance lets them in; drafts
 * are read by those who may write them. One that was closed, or archived, is read on by those who began, and by
 * whoever walks beside them; one that was hidden by its authors and moderators alone.
 */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'system') return sql<boolean>`true`;
  const within =
    actor.kind === 'guest'
      ? sql`programme.is_public and programme.side = 'adult'`
      : onVisibleSide(actor, 'programme');
  return sql<boolean>`((programme.published_at is not null and ${within}
    and (programme.closed_at is null and programme.set_aside is null
      or programme.set_aside is distinct from 'hidden' and ${goesOn(actor)}
      or ${holdsPowerAt(actor, ['moderate'])})) or ${authoredBy(actor)})`;
}

/**
 * Which programmes are hidden from somebody who was in them: they know of them, and what they did there is theirs,
 * though they read them no more. For nobody else there are any.
 */
export const hiddenFrom = (actor: Actor): RawBuilder<boolean> =>
  sql<boolean>`(programme.set_aside = 'hidden' and programme.side = ${actor.side}::text
    and ${wasIn(actor.personaId)} and ${visibleTo(actor)} is not true)`;

/** Whether the actor takes part, or did something there, or walks beside. */
const goesOn = (actor: Actor): RawBuilder<boolean> =>
  actor.personaId === null
    ? sql<boolean>`false`
    : sql<boolean>`(${holdsPowerAt(actor, ['host', 'see_register', 'moderate'])} or ${wasIn(actor.personaId)})`;

/** Whether somebody takes part, or did something there. */
const wasIn = (personaId: string | null): RawBuilder<boolean> =>
  sql<boolean>`(exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = ${personaId}::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = ${personaId}::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = ${personaId}::uuid))`;

/** Which programmes the actor may write: where the power `author` is held, on a current side. */
export const authoredBy = (actor: Actor): RawBuilder<boolean> => holdsPowerAt(actor, ['author']);

/** Which programmes the actor holds one of these powers in. */
export const holdsPowerAt = (actor: Actor, powers: readonly string[]): RawBuilder<boolean> =>
  heldAt(actor, powers, 'programme');
