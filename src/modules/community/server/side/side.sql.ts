import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';

/** Ends whatever ties people to the spaces of a side. */
export async function dropOfSide(tx: Tx, personaIds: readonly string[], side: Side): Promise<void> {
  const people = sql`any(${[...personaIds]}::uuid[])`;
  const spaces = sql`(select id from community.space where side = ${side})`;
  const threads = sql`(select id from community.thread where space_id in ${spaces})`;
  const lists = sql`(select id from community.taglist where space_id in ${spaces})`;
  await sql`with follows as (
      delete from community.follow where persona_id = ${people} and thread_id in ${threads}
    ), space_follows as (
      delete from community.space_follow where persona_id = ${people} and space_id in ${spaces}
    ), guidelines as (
      delete from community.guidelines_read where persona_id = ${people} and space_id in ${spaces}
    ), members as (
      delete from community.taglist_member where persona_id = ${people} and taglist_id in ${lists}
    )
    update community.taglist set keeper_id = null
    where keeper_id = ${people} and space_id in ${spaces}`.execute(tx);
}
