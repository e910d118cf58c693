import { takeLock } from '#platform/db/locks.sql.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { SpaceValues } from '../../space.contract.ts';
import type { Openness } from './openness.rules.ts';

/** Slugs that begin like the wished one; two who make a space of one name at once take their turns. */
export async function slugsLike(tx: Tx, slug: string): Promise<string[]> {
  await takeLock(tx, 'community.space', slug);
  const rows = await sql<{ slug: string }>`select slug from community.space
    where slug = ${slug} or slug like ${`${slug}-%`}`.rows(tx);
  return rows.map((row) => row.slug);
}

/** Whether a side has a welcome space already, other than this one. Held till the end, so that one stays one. */
export async function otherWelcome(
  tx: Tx,
  { side, id }: { side: Side; id: string | null },
): Promise<boolean> {
  await takeLock(tx, 'community.welcome', side);
  const other = sql`select from community.space where side = ${side} and is_welcome
    and archived_at is null and id is distinct from ${id}::uuid`;
  return (await other.first(tx)) !== undefined;
}

export type Written = Omit<SpaceValues, keyof Openness> &
  Record<'aboutHtml' | 'guidelinesHtml', string>;

const columns = sql`title, about, about_html, guidelines, guidelines_html, is_welcome, allows_anonymous, for_questions,
  writes, write_duties, write_badges`;
const valuesOf = (space: Written) => sql`${space.title}, ${space.about}, ${space.aboutHtml},
  ${space.guidelines}, ${space.guidelinesHtml}, ${space.isWelcome}, ${space.allowsAnonymous}, ${space.forQuestions},
  ${space.writes}, ${space.writeDuties}, ${space.writeBadges}`;

type NewSpace = Written &
  Openness & {
    language: string;
    id: string;
    slug: string;
    side: Side;
    parentId: string | null;
  };

/** A new space stands last among those beside it. */
export const insertSpace = (tx: Tx, space: NewSpace, now: Date) =>
  sql`insert into community.space
      (id, slug, side, parent_id, position, guidelines_version, language, created_at,
      reads, read_duties, read_badges, ${columns})
    values (${space.id}, ${space.slug}, ${space.side}, ${space.parentId},
      (select coalesce(max(s.position), 0) + 1 from community.space s
        where s.parent_id is not distinct from ${space.parentId}::uuid and s.side = ${space.side}),
      ${space.guidelines === '' ? 0 : 1}, ${space.language}, ${now},
      ${space.reads}, ${space.readDuties}, ${space.readBadges}, ${valuesOf(space)})`.execute(tx);

/** Guidelines that changed are shown again before the next post: their version grows. */
export const updateSpace = (tx: Tx, id: string, space: Written & { language: string | null }) =>
  sql`update community.space set (guidelines_version, language, ${columns}) = (guidelines_version
      + case when guidelines = ${space.guidelines} then 0 else 1 end, ${space.language}, ${valuesOf(space)})
    where id = ${id}`.execute(tx);

/** Who may read a space, by columns that no other table has. */
export const openness = sql`reads, read_duties as "readDuties", read_badges as "readBadges"`;

/** The sub-forums of a space, held. */
export const childrenOf = (tx: Tx, id: string) =>
  sql<Openness & { id: string }>`select id, ${openness}
    from community.space where parent_id = ${id} order by id for no key update`.rows(tx);

/** Who may read the space that another stands in; held, so that it does not close while a child opens. */
export const opennessOf = (tx: Tx, id: string) =>
  sql<Openness>`select ${openness}
    from community.space where id = ${id} for no key update`.first(tx);

export const setOpenness = (tx: Tx, id: string, to: Openness) =>
  sql`update community.space set reads = ${to.reads}, read_duties = ${to.readDuties},
    read_badges = ${to.readBadges} where id = ${id}`.execute(tx);

/** Archives a space and its sub-forums at one moment, so that they can be reopened together. Which went along. */
export const archive = (tx: Tx, id: string, now: Date) =>
  withinOf(
    tx,
    id,
    sql`update community.space s set archived_at = ${now}
      where (s.id = ${id}::uuid or s.parent_id = ${id}::uuid) and s.archived_at is null`,
  );

/** Reopens a space, and the sub-forums that were archived together with it. Which went along. */
export const reopen = (tx: Tx, id: string) =>
  withinOf(
    tx,
    id,
    sql`update community.space s set archived_at = null
      from community.space it where it.id = ${id}::uuid
        and (s.id = it.id or (s.parent_id = it.id and s.archived_at = it.archived_at))`,
  );

async function withinOf(tx: Tx, id: string, update: RawBuilder<unknown>): Promise<string[]> {
  const rows = await sql<{ id: string }>`${update} returning s.id`.rows(tx);
  return rows.map((row) => row.id).filter((one) => one !== id);
}

/** Changes places with its neighbour of the same side and parent; at the end of the row nothing happens. */
export const swap = (tx: Tx, id: string, direction: 'up' | 'down') =>
  sql`with here as (select id, parent_id, side, position, archived_at from community.space
      where id = ${id}::uuid),
    there as (
      select s.id, s.position from community.space s join here
        on s.parent_id is not distinct from here.parent_id and s.side = here.side
        and (s.archived_at is null) = (here.archived_at is null)
      where ${direction === 'up' ? sql`s.position < here.position` : sql`s.position > here.position`}
      order by ${direction === 'up' ? sql`s.position desc` : sql`s.position`} limit 1)
    update community.space s
    set position = case when s.id = here.id then there.position else here.position end
    from here, there where s.id in (here.id, there.id)`.execute(tx);

export const countWithin = (tx: ReadTx, id: string) =>
  sql<{ count: number }>`select count(*)::int as count from community.space
    where parent_id = ${id}`.one(tx);
