import { takeLock } from '#platform/db/locks.sql.ts';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Reads, Writes } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import type { Openness } from './openness.rules.ts';

type Writing = Tx<CommunityTables>;
type Reading = ReadTx<CommunityTables>;

/** Slugs that begin like the wished one; two who make a space of one name at once take their turns. */
export async function slugsLike(tx: Writing, slug: string): Promise<string[]> {
  await takeLock(tx, 'community.space', slug);
  const rows = await tx
    .selectFrom('community.space')
    .select('slug')
    .where(sql<boolean>`slug = ${slug} or slug like ${`${slug}-%`}`)
    .execute();
  return rows.map((row) => row.slug);
}

/** Whether a side has a welcome space already, other than this one. Held till the end, so that one stays one. */
export async function otherWelcome(
  tx: Writing,
  { side, but }: { side: Side; but: string | null },
): Promise<boolean> {
  await takeLock(tx, 'community.welcome', side);
  const found = await tx
    .selectFrom('community.space')
    .select('id')
    .where('side', '=', side)
    .where('is_welcome', '=', true)
    .where('archived_at', 'is', null)
    .$if(but !== null, (q) => q.where('id', '<>', but))
    .executeTakeFirst();
  return found !== undefined;
}

export type Written = Openness & {
  title: string;
  about: string;
  aboutHtml: string;
  guidelines: string;
  guidelinesHtml: string;
  isWelcome: boolean;
  allowsAnonymous: boolean;
  writes: Writes;
  writeDuties: readonly string[];
  writeBadges: readonly string[];
};

const columnsOf = (space: Written) => ({
  title: space.title,
  about: space.about,
  about_html: space.aboutHtml,
  guidelines: space.guidelines,
  guidelines_html: space.guidelinesHtml,
  is_welcome: space.isWelcome,
  allows_anonymous: space.allowsAnonymous,
  ...opennessColumns(space),
  writes: space.writes,
  write_duties: [...space.writeDuties],
  write_badges: [...space.writeBadges],
});

const opennessColumns = (space: Openness) => ({
  reads: space.reads,
  read_duties: [...space.readDuties],
  read_badges: [...space.readBadges],
});

/** A new space stands last among those beside it. */
export const insertSpace = (
  tx: Writing,
  space: Written & { id: string; slug: string; side: Side; parentId: string | null; now: Date },
) =>
  tx
    .insertInto('community.space')
    .values({
      ...columnsOf(space),
      id: space.id,
      slug: space.slug,
      side: space.side,
      parent_id: space.parentId,
      position: sql<number>`(select coalesce(max(s.position), 0) + 1 from community.space s
        where s.parent_id is not distinct from ${space.parentId}::uuid and s.side = ${space.side})`,
      guidelines_version: space.guidelines === '' ? 0 : 1,
      created_at: space.now,
    })
    .execute();

/** Guidelines that changed are shown again before the next post: their version grows. */
export const updateSpace = (tx: Writing, id: string, space: Written) =>
  tx
    .updateTable('community.space')
    .set({
      ...columnsOf(space),
      guidelines_version: sql<number>`guidelines_version
        + case when guidelines = ${space.guidelines} then 0 else 1 end`,
    })
    .where('id', '=', id)
    .execute();

/** The sub-forums of a space, held. */
export const childrenOf = (tx: Writing, id: string) =>
  tx
    .selectFrom('community.space')
    .where('parent_id', '=', id)
    .select([
      'id',
      'slug',
      sql<Reads>`reads`.as('reads'),
      'read_duties as readDuties',
      'read_badges as readBadges',
    ])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();

/** Who may read the space that another stands in; held, so that it does not close while a child opens. */
export const opennessOf = (tx: Writing, id: string) =>
  tx
    .selectFrom('community.space')
    .where('id', '=', id)
    .select([
      sql<Reads>`reads`.as('reads'),
      'read_duties as readDuties',
      'read_badges as readBadges',
    ])
    .forNoKeyUpdate()
    .executeTakeFirst();

export const setOpenness = (tx: Writing, id: string, openness: Openness) =>
  tx.updateTable('community.space').set(opennessColumns(openness)).where('id', '=', id).execute();

/** Archives a space and its sub-forums at one moment, so that they can be reopened together. */
export const archive = (tx: Writing, id: string, now: Date) =>
  tx
    .updateTable('community.space')
    .set({ archived_at: now })
    .where((eb) => eb.or([eb('id', '=', id), eb('parent_id', '=', id)]))
    .where('archived_at', 'is', null)
    .execute();

/** Reopens a space, and the sub-forums that were archived together with it. */
export const reopen = (tx: Writing, id: string) =>
  sql`update community.space s set archived_at = null
    from community.space it where it.id = ${id}::uuid
      and (s.id = it.id or (s.parent_id = it.id and s.archived_at = it.archived_at))`.execute(tx);

/** Changes places with its neighbour of the same side and parent; at the end of the row nothing happens. */
export const swap = (tx: Writing, id: string, direction: 'up' | 'down') =>
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

export const countWithin = async (tx: Reading, id: string): Promise<number> =>
  (
    await tx
      .selectFrom('community.space')
      .where('parent_id', '=', id)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
  ).count;
