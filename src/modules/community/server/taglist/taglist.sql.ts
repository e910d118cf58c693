import type { z } from 'zod';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { foldName } from '#platform/fold.rules.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { TaglistsInput } from '../../taglist.contract.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { spacesWhere } from '../space/space.sql.ts';
import { readIn, titleFor } from '../space/spoken.sql.ts';
import { announcedBy, notBlocked, visibleTo } from '../space/visible.sql.ts';
import type { TaglistFacts } from './taglist.policy.ts';
import { isSpace } from '../space/at.sql.ts';
import type { AtSpace } from '../../space.contract.ts';

type TaglistRow = TaglistFacts & {
  id: string;
  name: string;
  about: string;
  spaceSlug: string;
  spaceTitle: string;
  spaceLanguage: string | null;
  joined: boolean;
  keeperName: string | null;
  members: number | null;
};

/**
 * Lists of spaces the actor may read, unless said that have not ended; callers say which. Who keeps one is named where
 * the actor meets them, and its members are counted for who keeps it.
 */
const lists = (
  actor: Actor,
  which: RawBuilder<boolean>,
  ended: RawBuilder<boolean> = sql`list.ended_at is null`,
) => sql<TaglistRow>`
  select list.id, list.name, list.about, list.keeper_id as "keeperId", space.slug as "spaceSlug",
    ${titleFor(actor)} as "spaceTitle", ${readIn(actor)} as "spaceLanguage", mine.persona_id is not null as joined, card.name as "keeperName",
    jsonb_build_object('id', space.id, 'parentId', space.parent_id, 'side', space.side,
      'archived', space.archived_at is not null) as space,
    case when list.keeper_id = ${actor.personaId}::uuid then (select count(*)::int
      from community.taglist_member m where m.taglist_id = list.id) end as members
  from community.taglist list join community.space space on space.id = list.space_id
  left join community.taglist_member mine on mine.taglist_id = list.id
    and mine.persona_id = ${actor.personaId}::uuid
  left join accounts.pub_member_card card on card.id = list.keeper_id
    and ${notBlocked(actor, 'list.keeper_id')}
  where ${visibleTo(actor)} and ${ended} and ${which}`;

/** A list the actor may know of, held until the act is through. */
export const findTaglist = (tx: Tx, actor: Actor, id: string) =>
  sql<TaglistRow>`${lists(actor, sql`list.id = ${id}`)} for no key update of list`.first(tx);

/** One that was ended, held likewise. */
export const findEnded = (tx: Tx, actor: Actor, id: string) =>
  sql<TaglistRow>`${lists(actor, sql`list.id = ${id}`, sql`list.ended_at is not null`)}
    for no key update of list`.first(tx);

/** It goes on, with those who were on it. */
export const resume = (tx: Tx, id: string) =>
  sql`update community.taglist set ended_at = null where id = ${id}`.execute(tx);

/**
 * Lists to join or leave, one's own first; one more than a page holds. A list of somebody out of sight is named only to who
 * is on it; its keeper never.
 */
export const listTaglists = (
  tx: ReadTx,
  actor: Actor,
  { space, after, limit }: Pick<z.output<typeof TaglistsInput>, 'space' | 'after' | 'limit'>,
) => {
  const isOthers = sql`(not joined and "keeperId" is distinct from ${actor.personaId}::uuid)`;
  const key = sql`(${isOthers}, "spaceTitle", name, id)`;
  return sql<TaglistRow & { isOthers: boolean }>`
    select *, ${isOthers} as "isOthers" from (${lists(
      actor,
      sql`${space === undefined ? sql`true` : sql`space.id = ${space}::uuid`}
      and (mine.persona_id is not null or ${notBlocked(actor, 'list.keeper_id')})`,
    )}) list
    where ${after === undefined ? sql`true` : sql`${key} > (${after[0]}::boolean, ${after[1]}::text, ${after[2]}::text, ${after[3]}::uuid)`}
    order by ${isOthers}, "spaceTitle", name, id limit ${limit + 1}`.rows(tx);
};

/** Spaces where the actor may start a list. */
export const startableSpaces = (tx: ReadTx, actor: Actor) =>
  spacesWhere(
    actor,
    sql`${visibleTo(actor)} and ${announcedBy(actor)} and space.archived_at is null order by title`,
  ).rows(tx);

export const spaceNamed = (tx: ReadTx, actor: Actor, at: AtSpace) =>
  spacesWhere(actor, sql`${isSpace(at)} and ${visibleTo(actor)}`).first(tx);

/** Somebody of that side, within the actor's sight. */
export const personOfSide = (tx: ReadTx, actor: Actor, id: string, side: Side) =>
  sql<{ id: string }>`select id from accounts.pub_member_card where id = ${id} and side = ${side}
    and not is_service and id <> all(${[...actor.blocked]}::uuid[])`.first(tx);

type NewList = Record<'id' | 'spaceId' | 'name' | 'about' | 'keeperId', string>;
export const insertTaglist = (tx: Tx, list: NewList, now: Date) =>
  sql`insert into community.taglist (id, space_id, name, about, keeper_id, created_at)
    values (${list.id}, ${list.spaceId}, ${list.name}, ${list.about}, ${list.keeperId}, ${now})`.execute(
    tx,
  );

/** Whether a space has another open list of that name. Two who start one at once take their turns. */
export async function isNameTaken(
  tx: Tx,
  { spaceId, name, but = null }: { spaceId: string; name: string; but?: string | null },
): Promise<boolean> {
  await takeLock(tx, 'community.taglist', spaceId);
  const others = await sql<{ name: string }>`select name from community.taglist
    where space_id = ${spaceId} and ended_at is null and id is distinct from ${but}::uuid`.rows(tx);
  return others.some((other) => foldName(other.name) === foldName(name));
}

/** What is not said stays. */
export const updateTaglist = (
  tx: Tx,
  id: string,
  { name, about, keeperId, endedAt }: Partial<NewList> & { endedAt?: Date },
) =>
  sql`update community.taglist set name = coalesce(${name ?? null}, name),
      about = coalesce(${about ?? null}, about), keeper_id = coalesce(${keeperId ?? null}, keeper_id),
      ended_at = coalesce(${endedAt ?? null}, ended_at)
    where id = ${id}`.execute(tx);

/** Joining twice is joining. */
export const insertMember = (tx: Tx, taglistId: string, personaId: string, now: Date) =>
  sql`insert into community.taglist_member (taglist_id, persona_id, joined_at)
    values (${taglistId}, ${personaId}, ${now}) on conflict do nothing`.execute(tx);

export const findMember = (tx: ReadTx, taglistId: string, personaId: string) =>
  sql<{ id: string }>`select taglist_id as id from community.taglist_member
    where taglist_id = ${taglistId} and persona_id = ${personaId}`.first(tx);

export const deleteMember = (tx: Tx, taglistId: string, personaId: string) =>
  sql`delete from community.taglist_member
    where taglist_id = ${taglistId} and persona_id = ${personaId}`.execute(tx);

/** False when the list was called on that post before. */
export async function insertCall(
  tx: Tx,
  call: { taglistId: string; postId: string; by: string; now: Date },
): Promise<boolean> {
  const added =
    await sql`insert into community.taglist_call (taglist_id, post_id, called_by, called_at)
    values (${call.taglistId}, ${call.postId}, ${call.by}, ${call.now})
    on conflict do nothing returning post_id`.first(tx);
  return added !== undefined;
}
