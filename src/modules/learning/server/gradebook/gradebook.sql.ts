import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Side } from '#platform/actor.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { deeds, peerLeft, requires, takenBack } from '../programme/deeds.sql.ts';
import type { LearningTables } from '../tables.ts';
import type { PersonRow, StepInOrder, StepPersonRow } from './person.rules.ts';

type Reading = Tx<LearningTables & MemberCardTable>;
type Place = { programmeId: string; side: Side };

export async function stepsInOrder(tx: Reading, programmeId: string): Promise<StepInOrder[]> {
  const result = await sql<StepInOrder>`
    select step.id, step.slug, version.title, step.kind, course.title as course,
      (row_number() over (order by course.position, step.position))::int as place,
      ${requires('version')} as requires
    from learning.step
    join learning.course on course.id = step.course_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where step.programme_id = ${programmeId}::uuid
    order by place`.execute(tx);
  return result.rows;
}

const step = sql.ref('at.id');
const person = sql.ref('e.persona_id');
const peer = sql`mine.wrote and done.step_id is null and ${peerLeft(step, person)}`;
const facts = sql`
  coalesce(mine.wrote, false) as wrote, coalesce(mine.answered, false) as answered,
  coalesce(mine.replies, 0) as replies, coalesce(${peer}, false) as "peerLeft",
  case when began.step_id is not null then ${requires('began')} end as "requiresAtStart",
  case when done.step_id is null then ${takenBack(step, person)} end as "takenBack"`;
const joins = sql`
  left join learning.standing done on done.step_id = at.id and done.persona_id = e.persona_id
  left join learning.step_start start on start.step_id = at.id and start.persona_id = e.persona_id
  left join learning.step_version began on began.step_id = at.id and began.version = start.version
  left join lateral ${deeds(step, person)} mine on true`;

/** Everybody who takes part in a programme, with their deeds in the step they are at. */
export async function peopleOf(tx: Reading, { programmeId, side }: Place): Promise<PersonRow[]> {
  const result = await sql<PersonRow>`
    with path as materialized (
      select step.id, row_number() over (order by course.position, step.position) as place
      from learning.step join learning.course on course.id = step.course_id
      where step.programme_id = ${programmeId}::uuid
    )
    select e.persona_id as id, card.name, e.enrolled_at as "enrolledAt",
      finished.steps as done, finished.last_at as "lastDoneAt", at.id as "currentId", ${facts}
    from learning.enrolment e
    join accounts.pub_member_card card on card.id = e.persona_id and card.side = ${side}
    cross join lateral (
      select count(*)::int as steps, max(f.completed_at) as last_at
      from learning.standing f join path on path.id = f.step_id
      where f.persona_id = e.persona_id) finished
    left join lateral (
      select path.id from path
      where not exists (select 1 from learning.standing f
        where f.step_id = path.id and f.persona_id = e.persona_id)
      order by path.place limit 1) at on true
    ${joins}
    where e.programme_id = ${programmeId}::uuid`.execute(tx);
  return result.rows;
}

/** Everybody who takes part in a programme, with their deeds in one of its steps. */
export async function peopleAt(
  tx: Reading,
  { programmeId, side, stepId }: Place & { stepId: string },
): Promise<StepPersonRow[]> {
  const result = await sql<StepPersonRow>`
    select e.persona_id as id, card.name, e.enrolled_at as "enrolledAt",
      (start.step_id is not null or mine.wrote) as begun, done.completed_at as "completedAt",
      before.missing as "missingBefore", before.last_at as "lastDoneBefore", ${facts}
    from learning.step at
    join learning.course place on place.id = at.course_id
    join learning.enrolment e on e.programme_id = at.programme_id
      and e.persona_id is distinct from at.host_id
    join accounts.pub_member_card card on card.id = e.persona_id and card.side = ${side}
    cross join lateral (
      select (count(*) filter (where f.step_id is null))::int as missing, max(f.completed_at) as last_at
      from learning.step earlier
      join learning.course course on course.id = earlier.course_id
      left join learning.standing f on f.step_id = earlier.id and f.persona_id = e.persona_id
      where earlier.programme_id = at.programme_id
        and (course.position, earlier.position) < (place.position, at.position)) before
    ${joins}
    where at.id = ${stepId}::uuid and at.programme_id = ${programmeId}::uuid`.execute(tx);
  return result.rows;
}
