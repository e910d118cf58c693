import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { holds, visibility, type Actor } from '#platform/actor.ts';

/**
 * The ONE condition that decides whether an actor may meet a person on a page of their own. `person`
 * is the alias of `accounts.persona`.
 *
 * A person meets those of the own side whom neither blocked; a guest, adults who wrote something that
 * guests read. Who does not come in yet is met by nobody but themselves.
 */
export function metBy(actor: Actor, person = 'person'): RawBuilder<boolean> {
  if (actor.kind === 'system') return sql<boolean>`true`;
  const [id, side, isIn] = ['id', 'side', 'is_in'].map((name) => sql.ref(`${person}.${name}`));
  if (actor.kind === 'guest') {
    return sql<boolean>`(${isIn} and ${side} = 'adult' and ${wrotePublicly(`${person}.id`)})`;
  }
  return sql<boolean>`(${id} = ${actor.personaId}::uuid or (${isIn} and ${side} = ${actor.side}
    and ${id} <> all(${[...actor.blocked]}::uuid[])))`;
}

/**
 * Whose picture an actor may see: of people they may meet, and of those of the other side where a
 * current clearance lets the actor in.
 */
export function pictureSeenBy(actor: Actor, person = 'person'): RawBuilder<boolean> {
  const { cleared } = visibility(actor);
  if (actor.kind !== 'person' || cleared.length === 0) return metBy(actor, person);
  return sql<boolean>`(${metBy(actor, person)} or (${sql.ref(`${person}.is_in`)}
    and ${sql.ref(`${person}.side`)} <> ${actor.side}))`;
}

/**
 * Whether somebody's page, and what they wrote gathered in one place, is shown to an actor who may meet them. Whoever
 * looks after their whole side sees it always.
 */
export function pageOpenTo(actor: Actor, person = 'person'): RawBuilder<boolean> {
  const [id, side, pageFor] = ['id', 'side', 'page_for'].map((name) =>
    sql.ref(`${person}.${name}`),
  );
  const looksAfter = (['adult', 'teen'] as const).filter((one) =>
    holds(actor, 'moderate', { id: '', side: one }),
  );
  return sql<boolean>`(${pageFor} = 'all' or (${pageFor} = 'members' and ${actor.kind !== 'guest'})
    or ${id} = ${actor.personaId}::uuid or ${side} = any(${looksAfter}::text[]))`;
}

/** Something with their name on it stands where guests read. */
const wrotePublicly = (author: string): RawBuilder<boolean> => sql<boolean>`(
  exists (select from community.pub_post p join community.pub_thread t on t.id = p.thread_id
    where p.author_id = ${sql.ref(author)} and p.is_visible and t.is_visible
      and t.reads = 'everyone' and t.side = 'adult')
  or exists (select from learning.pub_post p where p.author_id = ${sql.ref(author)}
    and p.is_visible and p.is_published and p.is_public and p.side = 'adult'))`;
