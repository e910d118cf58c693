import { sql } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { LeadingTables } from './tables.ts';

export type Acting = { id: string; personaId: string; begins: boolean };

/**
 * While nobody moderates everywhere, every operator does, by a duty that begins and ends by itself. Says
 * what began and what ended.
 */
export async function settleActing(tx: Tx<LeadingTables>, now: Date): Promise<Acting[]> {
  await takeLock(tx, 'leading.acting');
  return sql<Acting>`
    with held as materialized (
      select * from "leading".duty where scope_id is null and ended_at is null
        and (expires_at is null or expires_at > ${now})
    ), wanted as (
      select distinct persona_id from held where kind = 'operator'
        and not exists (select from held where kind in ('moderator', 'host') and not is_acting)
    ), ended as (
      update "leading".duty d set ended_at = ${now} where d.is_acting and d.ended_at is null
        and d.persona_id not in (select persona_id from wanted)
      returning d.id, d.persona_id
    ), begun as (
      insert into "leading".duty (id, persona_id, kind, granted_at, reason, is_acting)
      select gen_random_uuid(), persona_id, 'moderator', ${now}::timestamptz, '', true from wanted
      where persona_id not in (select persona_id from held where is_acting)
      on conflict do nothing returning id, persona_id
    )
    select id, persona_id as "personaId", true as begins from begun
    union all select id, persona_id, false from ended`.rows(tx);
}
