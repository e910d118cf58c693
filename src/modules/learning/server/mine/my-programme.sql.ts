import { sql } from '#platform/db/sql.ts';
import type { LookedAfterBy } from '../../home.contract.ts';
import { isAsked } from '../programme/asked.sql.ts';
import { inSight } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

/** Those who hold the discussions of a programme, in the order in which one meets them. */
export const hostsOf = (tx: R, of: { programmeId: string; blocked: readonly string[] }) =>
  sql<LookedAfterBy>`
    select card.id, card.name
    from learning.step join learning.course on course.id = step.course_id
    join accounts.pub_member_card card on card.id = step.host_id and ${inSight('card.id', of.blocked)}
    where step.programme_id = ${of.programmeId}::uuid and ${isAsked()}
    group by card.id, card.name
    order by min(course.position), min(step.position), card.id`.rows(tx);
