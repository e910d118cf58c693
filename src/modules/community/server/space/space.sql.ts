import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Reads, Writes } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { visibleTo, writableBy } from './visible.sql.ts';

type Reading = ReadTx<CommunityTables>;

/** Every space the actor may read, with what decides what they may do there; callers say which. */
const spaces = (tx: Reading, actor: Actor) =>
  tx
    .selectFrom('community.space as space')
    .leftJoin('community.space as parent', (join) =>
      // The space it stands in is named only to those who may read that too.
      join.onRef('parent.id', '=', 'space.parent_id').on(visibleTo(actor, 'parent')),
    )
    .where(visibleTo(actor))
    .select([
      'space.id',
      'space.slug',
      'space.title',
      'space.about',
      'space.about_html as aboutHtml',
      'space.guidelines',
      'space.guidelines_html as guidelinesHtml',
      'space.guidelines_version as guidelinesVersion',
      'space.parent_id as parentId',
      'space.is_welcome as isWelcome',
      'space.allows_anonymous as allowsAnonymous',
      'space.read_duties as readDuties',
      'space.read_badges as readBadges',
      'space.write_duties as writeDuties',
      'space.write_badges as writeBadges',
      'parent.slug as parentSlug',
      'parent.title as parentTitle',
      sql<Side>`space.side`.as('side'),
      sql<Reads>`space.reads`.as('reads'),
      sql<Writes>`space.writes`.as('writes'),
      sql<boolean>`space.archived_at is not null`.as('archived'),
      sql<boolean>`exists (select from community.space above where above.id = space.parent_id
        and above.archived_at is not null)`.as('parentArchived'),
      writableBy(actor).as('writable'),
      sql<boolean>`exists (select from community.space_follow f where f.space_id = space.id
        and f.persona_id = ${actor.personaId}::uuid)`.as('followed'),
      sql<number>`(select count(*)::int from community.taglist list where list.space_id = space.id
        and list.ended_at is null)`.as('taglists'),
    ]);

export type SpaceRow = Awaited<ReturnType<typeof findSpaceRow>> & object;

/** A space the actor may read, by its address. */
export const findSpaceRow = (tx: Reading, actor: Actor, slug: string) =>
  spaces(tx, actor).where('space.slug', '=', slug).executeTakeFirst();

/** The same, held until the act is through: two who arrange at once take their turns. */
export const lockSpaceRow = (tx: Reading, actor: Actor, slug: string) =>
  spaces(tx, actor).where('space.slug', '=', slug).forNoKeyUpdate('space').executeTakeFirst();

/** A neighbour's title and address, as a crumb; null when there is none or it is not for this reader. */
export const parentOf = (row: Pick<SpaceRow, 'parentSlug' | 'parentTitle'>) =>
  row.parentSlug === null || row.parentTitle === null
    ? null
    : { slug: row.parentSlug, title: row.parentTitle };
