import { sql } from '#platform/db/sql.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { announcedBy, notBlocked, visibleTo } from '../space/visible.sql.ts';
import type { CommunityTables } from '../tables.ts';

export type Tables = CommunityTables & MemberCardTable;

/** Lists of spaces the actor may read, that have not ended; callers say which. */
const lists = (tx: ReadTx<Tables>, actor: Actor) =>
  tx
    .selectFrom('community.taglist as list')
    .innerJoin('community.space as space', 'space.id', 'list.space_id')
    .leftJoin('community.taglist_member as mine', (join) =>
      join.onRef('mine.taglist_id', '=', 'list.id').on('mine.persona_id', '=', actor.personaId),
    )
    .where(visibleTo(actor))
    .where('list.ended_at', 'is', null)
    .select([
      'list.id',
      'list.name',
      'list.about',
      'list.keeper_id as keeperId',
      'space.id as spaceId',
      'space.parent_id as parentId',
      'space.slug as spaceSlug',
      'space.title as spaceTitle',
      sql<Side>`space.side`.as('side'),
      sql<boolean>`space.archived_at is not null`.as('archived'),
      sql<boolean>`mine.persona_id is not null`.as('joined'),
    ]);

/** A list the actor may know of, held until the act is through. */
export const findTaglist = (tx: Tx<Tables>, actor: Actor, id: string) =>
  lists(tx, actor).where('list.id', '=', id).forNoKeyUpdate('list').executeTakeFirst();

/** A list with the space it is of, as policies ask for it. */
export const factsOf = (row: {
  keeperId: string | null;
  spaceId: string;
  parentId: string | null;
  side: Side;
  archived: boolean;
}) => ({
  keeperId: row.keeperId,
  space: { id: row.spaceId, parentId: row.parentId, side: row.side, archived: row.archived },
});

/** Lists to join or leave. A list of somebody out of sight is named only to who is on it; its keeper never. */
export const listTaglists = (tx: ReadTx<Tables>, actor: Actor, space: string | undefined) =>
  lists(tx, actor)
    .leftJoin('accounts.pub_member_card as card', (join) =>
      join.onRef('card.id', '=', 'list.keeper_id').on(notBlocked(actor, 'list.keeper_id')),
    )
    .$if(space !== undefined, (q) => q.where('space.slug', '=', space ?? ''))
    .where(sql<boolean>`(mine.persona_id is not null or ${notBlocked(actor, 'list.keeper_id')})`)
    .select([
      'card.name as keeperName',
      sql<number | null>`case when list.keeper_id = ${actor.personaId}::uuid then (
        select count(*)::int from community.taglist_member m where m.taglist_id = list.id) end`.as(
        'members',
      ),
    ])
    .orderBy('space.title')
    .orderBy('list.name')
    .orderBy('list.id')
    .limit(200)
    .execute();

/** Spaces where the actor may start a list. */
export const startableSpaces = (tx: ReadTx<Tables>, actor: Actor) =>
  tx
    .selectFrom('community.space as space')
    .where(visibleTo(actor))
    .where(announcedBy(actor))
    .where('space.archived_at', 'is', null)
    .select(['space.slug', 'space.title'])
    .orderBy('space.title')
    .execute();

export const spaceNamed = (tx: ReadTx<Tables>, actor: Actor, slug: string) =>
  tx
    .selectFrom('community.space as space')
    .where(visibleTo(actor))
    .where('space.slug', '=', slug)
    .select(['space.slug', 'space.title'])
    .executeTakeFirst();

/** Somebody of that name on that side, within the actor's sight. */
export const personNamed = (tx: ReadTx<Tables>, actor: Actor, name: string, side: Side) =>
  tx
    .selectFrom('accounts.pub_member_card')
    .select('id')
    .where('side', '=', side)
    .where(sql<boolean>`lower(name) = ${name.toLowerCase()}`)
    .where(sql<boolean>`id <> all(${[...actor.blocked]}::uuid[])`)
    .executeTakeFirst();
