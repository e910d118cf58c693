import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { broughtInto } from '#platform/languages/said.sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { NamedSpace, SpaceValues, AtSpace } from '../../space.contract.ts';
import { aboutFor, guidelinesFor, guidelinesIn, readIn, titleFor } from './spoken.sql.ts';
import { visibleTo, writableBy } from './visible.sql.ts';
import { isSpace } from './at.sql.ts';

/** A space the actor may read, with what decides what they may do there. */
export type SpaceRow = SpaceValues & {
  id: string;
  slug: string;
  /** The language of the first words, where it was said; the further ones. */
  first: string | null;
  versions: string[];
  side: Side;
  aboutHtml: string;
  guidelinesHtml: string;
  guidelinesVersion: number;
  archived: boolean;
  parentId: string | null;
  parentArchived: boolean;
  /** The space it stands in; null where there is none, or it is not for this reader. */
  parent: NamedSpace | null;
  writable: boolean;
  followed: boolean;
  taglists: number;
};

/** The same as somebody reads it: in their language where it is written so. */
export type ReadSpaceRow = SpaceRow & Record<'readIn' | 'guidelinesIn', string | null>;

const firstWords = sql`space.title, space.about_html as "aboutHtml", space.guidelines_html as "guidelinesHtml"`;

const inLanguageOf = (
  actor: Actor,
) => sql`${titleFor(actor)} as title, ${aboutFor(actor)} as "aboutHtml",
  ${guidelinesFor(actor)} as "guidelinesHtml", ${readIn(actor)} as "readIn", ${guidelinesIn(actor)} as "guidelinesIn"`;

const spaceRow = <Row extends SpaceRow>(
  actor: Actor,
  at: AtSpace,
  words: RawBuilder<unknown>,
) => sql<Row>`
  select space.id, space.slug, ${words}, space.side, space.about, space.guidelines,
    space.language as first, ${broughtInto('space.id')} as versions,
    space.guidelines_version as "guidelinesVersion", space.is_welcome as "isWelcome",
    space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions", space.reads, space.read_duties as "readDuties",
    space.read_badges as "readBadges", space.writes, space.write_duties as "writeDuties",
    space.write_badges as "writeBadges", space.archived_at is not null as archived,
    space.parent_id as "parentId", above.archived_at is not null as "parentArchived",
    ${parentFor(actor, 'above')} as parent, ${writableBy(actor)} as writable,
    exists (select from community.space_follow f where f.space_id = space.id
      and f.persona_id = ${actor.personaId}::uuid) as followed,
    (select count(*)::int from community.taglist list where list.space_id = space.id
      and list.ended_at is null) as taglists
  from community.space space left join community.space above on above.id = space.parent_id
  where ${visibleTo(actor)} and ${isSpace(at)}`;

/** A space that others stand in, as a crumb: named only to those who may read it too. */
export const parentFor = (actor: Actor, parent: string) => sql<NamedSpace | null>`case
  when ${sql.ref(`${parent}.id`)} is not null and ${visibleTo(actor, parent)}
  then jsonb_build_object('id', ${sql.ref(`${parent}.id`)}, 'slug', ${sql.ref(`${parent}.slug`)}, 'title', ${titleFor(actor, parent)},
    'language', ${readIn(actor, parent)}) end`;

/** A space the actor may read. */
export const findSpaceRow = (tx: ReadTx, actor: Actor, at: AtSpace) =>
  spaceRow<SpaceRow>(actor, at, firstWords).first(tx);

export const readSpaceRow = (tx: ReadTx, actor: Actor, at: AtSpace) =>
  spaceRow<ReadSpaceRow>(actor, at, inLanguageOf(actor)).first(tx);

/**
 * The same, held until the act is through. All who arrange take their turns: each locks neighbours, what is within or
 * what is above besides, and in whatever order would wait for another who does.
 */
export async function lockSpaceRow(
  tx: Tx,
  actor: Actor,
  { space }: { space: string },
): Promise<SpaceRow | undefined> {
  await takeLock(tx, 'community.arranging');
  return sql<SpaceRow>`${spaceRow(actor, { space }, firstWords)} for no key update of space`.first(
    tx,
  );
}

/** Spaces of which a condition is true, by name and address. */
export const spacesWhere = (reader: Actor, condition: RawBuilder<unknown>) =>
  sql<NamedSpace>`select space.id, space.slug, ${titleFor(reader)} as title, ${readIn(reader)} as language
    from community.space space where ${condition}`;

type Follow = { spaceId: string; personaId: string };

/** Following twice is following. */
export const insertFollow = (tx: Tx, { spaceId, personaId }: Follow, now: Date) =>
  sql`insert into community.space_follow (space_id, persona_id, followed_at)
    values (${spaceId}, ${personaId}, ${now}) on conflict do nothing`.execute(tx);

export const deleteFollow = (tx: Tx, { spaceId, personaId }: Follow) =>
  sql`delete from community.space_follow
    where space_id = ${spaceId} and persona_id = ${personaId}`.execute(tx);

/** What a space was first called, whoever asks. */
export const titleOfSpace = async ({ tx }: { tx: ReadTx }, id: string) =>
  (await sql<{ title: string }>`select title from community.space where id = ${id}::uuid`.first(tx))
    ?.title;

/** Those that somebody reads, as they read of them. */
export const spacesSeen = (actor: Actor) =>
  sql`select space.id, ${titleFor(actor)}, '/talk/' || space.slug from community.space space
    where ${visibleTo(actor)}`;

/** Whether there is anywhere to write. */
export const isAnySpaceThere = ({ tx }: { tx: ReadTx }) =>
  sql`select from community.space where archived_at is null limit 1`.any(tx);
