import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { DutyKind } from '../contract.ts';
import type { EndedUnder } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

type Ended = { id: string; personaId: string } & (
  | { held: 'duty'; kind: DutyKind; scopeId: string | null }
  | { held: 'clearance'; kind: null; scopeId: null }
);

/**
 * Ends what these people hold or gave, and where it is known since when, all that was given since; `but`: the
 * reason of the very first duty, which nobody gave. Where nobody would run the place any more, those go on who are
 * not of these people; of a time that is known, only whom the first operator, the machine, or somebody who has
 * left appointed.
 */
export const endGiven = (
  tx: Tx<LeadingTables>,
  which: {
    since: Date | null;
    of: readonly string[];
    reason: string;
    now: Date;
    but: string;
    under: EndedUnder;
  },
) => {
  const { since, reason, now, under } = which;
  const of = sql`any(${[...which.of]}::uuid[])`;
  const from = sql`${since}::timestamptz`;
  const isFirst = sql`(granted_by is null and reason = ${which.but})`;
  const ends = sql`(persona_id = ${of} or granted_by is not null and granted_by = ${of}
    or ${from} is not null and granted_at >= ${from})`;
  const runs = sql`kind = 'operator' and scope_id is null and (expires_at is null or expires_at > ${now})`;
  return sql<Ended>`
    with open as (
      select *, ${ends} and not ${isFirst} as ends from "leading".duty where ended_at is null and not is_acting
    ), spared as (
      select id from open where ${runs} and persona_id <> all(${[...which.of]}::uuid[])
        and (${from} is null or granted_by is null or granted_by in (select persona_id from "leading".duty where ${isFirst})
          or not exists (select from accounts.pub_member_card p where p.id = granted_by))
        and not exists (select from open where ${runs} and not ends)
    ), duties as (
      update "leading".duty d set ended_at = ${now}, end_reason = ${reason}, ended_under = ${under} from open
      where d.id = open.id and open.ends and open.id not in (select id from spared)
      returning d.id, d.persona_id, d.kind, d.scope_id
    ), clearances as (
      update "leading".clearance set ended_at = ${now}, end_reason = ${reason}, ended_under = ${under}
      where ended_at is null and ${ends}
      returning id, persona_id
    )
    select 'duty' as held, kind, scope_id as "scopeId", id, persona_id as "personaId" from duties
    union all select 'clearance', null, null, id, persona_id from clearances`.rows(tx);
};
