import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { said } from '#platform/languages/said.sql.ts';
import { isThere } from '#modules/posts/index.server.ts';
import type { Side } from '#platform/actor.ts';
import type { ProgrammePerson, StepGradebookView, StepPerson } from '../../gradebook.contract.ts';
import { isAsked, isPlaced } from '../programme/asked.sql.ts';
import {
  deeds,
  marked,
  peerLeft,
  requires,
  takenBack,
  type MarkedRow,
} from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

type Place = { programmeId: string; side: Side };
/** All people there, or one. */
type People = Place & { personaId?: string };

/** A step in its place, as the gradebook names it. */
export type StepInOrder = StepGradebookView['step'] & { place: number };

export const stepsInOrder = (tx: R, programmeId: string, locale: string) =>
  sql<StepInOrder>`
    select step.id, step.slug, ${said('step.id', 'version.title', locale)} as title, step.kind, step.retired_at is not null as retired,
      ${said('course.id', 'course.title', locale)} as "courseTitle",
      (count(*) filter (where ${isAsked()}) over (order by course.position, step.position))::int as place,
      ${requires('version')} as requires
    from learning.step
    join learning.course on course.id = step.course_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where step.programme_id = ${programmeId}::uuid and step.hidden_at is null and ${isPlaced()}
    order by course.position, step.position`.rows(tx);

/** How far they are, to be sorted by; whether words of theirs wait to be looked at; whether the step is asked of them. */
type Sorted = { progress: number; isHeld: boolean; isAsked: boolean };
export type PersonRow = Omit<ProgrammePerson, 'current' | 'waitsFor'> &
  Sorted & { currentId: string | null };
export type StepPersonRow = Omit<StepPerson, 'takenBack' | 'marked' | 'waitsFor'> &
  Sorted & {
    wrote: boolean;
    marked: MarkedRow | null;
    takenBack: { at: string; reason: string } | null;
  };

const step = sql.ref('at.id');
const person = sql.ref('e.persona_id');

/**
 * What somebody (`e`) did in a step (`at`), and what they lack: under the rule that they began with or
 * the newest, whichever asks less of them, as `standingUnder` has it.
 */
const judged = sql`
  left join learning.standing done on done.step_id = at.id and done.persona_id = e.persona_id
  left join learning.step_start start on start.step_id = at.id and start.persona_id = e.persona_id
  cross join lateral ${deeds(step, person)} mine
  cross join lateral (select case when done.step_id is null then ${takenBack(step, person)} end as how) taken
  left join lateral (
    select rule.requires_answer and not mine.answered as answer,
      greatest(0, rule.replies_to_peers - mine.replies) as replies
    from learning.step_version rule
    where rule.step_id = at.id and rule.version in (at.version, start.version)
    order by (rule.requires_answer and not mine.answered)::int + greatest(0, rule.replies_to_peers - mine.replies),
      rule.version = start.version desc nulls last limit 1
  ) lacks on at.kind = 'discussion' and done.step_id is null
  left join lateral (
    select max(p.created_at) as last_at, bool_or(p.held_at is not null and ${isThere('p')}) as "isHeld"
    from learning.counted c join posts.pub_post p on p.id = c.post_id
    where c.step_id = at.id and c.author_id = e.persona_id
  ) acted on mine.wrote and done.step_id is null`;
const missing = sql`jsonb_build_object('answer', coalesce(lacks.answer, false), 'replies', coalesce(lacks.replies, 0))`;

const isHeld = sql`coalesce(acted."isHeld", false) as "isHeld"`;

/** Whoever is not done: only who has written waits for somebody else. */
const state = (isFirst: RawBuilder<unknown>) => sql`case
  when taken.how is not null then 'taken_back'
  when mine.wrote and not lacks.answer and lacks.replies > 0 and not ${peerLeft(step, person)} then 'waiting'
  when ${isFirst} and not mine.wrote then 'not_begun'
  else 'underway' end`;

/** Everybody who takes part in a programme, judged by the step they are at. */
export const peopleOf = ({
  programmeId,
  side,
  personaId,
}: People): RawBuilder<PersonRow> => sql<PersonRow>`
  select e.persona_id as id, card.name, e.enrolled_at as "enrolledAt", finished.steps as done,
    at.id as "currentId", ${missing} as missing, finished.steps as progress,
    case when at.id is null then 'done' else ${state(sql`finished.steps = 0`)} end as state,
    greatest(e.enrolled_at, finished.last_at) as since, ${isHeld}, true as "isAsked",
    greatest(e.enrolled_at, finished.last_at, start.started_at, acted.last_at) as "movedAt"
  from learning.enrolment e
  join accounts.pub_member_card card on card.id = e.persona_id and card.side = ${side}
  cross join lateral (
    select count(*)::int as steps, max(f.completed_at) as last_at
    from learning.standing f join learning.step on step.id = f.step_id
    where f.persona_id = e.persona_id and step.programme_id = e.programme_id and ${isAsked()}) finished
  left join lateral (
    select step.id, step.version, step.kind
    from learning.step join learning.course on course.id = step.course_id
    where step.programme_id = e.programme_id and ${isAsked()} and not exists (select 1 from learning.standing f
      where f.step_id = step.id and f.persona_id = e.persona_id)
    order by course.position, step.position limit 1) at on true
  ${judged}
  where e.programme_id = ${programmeId}::uuid
    ${personaId === undefined ? sql`` : sql`and e.persona_id = ${personaId}::uuid`}`;

/** Everybody who takes part in a programme, judged by one of its steps; by a retired one, those who were in it. */
export const peopleAt = ({
  programmeId,
  side,
  stepId,
}: Place & { stepId: string }): RawBuilder<StepPersonRow> => sql<StepPersonRow>`
  select e.persona_id as id, card.name, mine.wrote, mine.answered, mine.replies as "repliesToPeers",
    done.completed_at as "completedAt", ${marked('done')} as marked, taken.how as "takenBack",
    ${missing} as missing,
    -- Done is most; then who misses less.
    case when done.step_id is not null then 1 else -coalesce(lacks.answer, false)::int
      - coalesce(lacks.replies, 0) - (not mine.answered)::int / 2.0 end as progress,
    case when done.step_id is not null then 'done'
      when start.step_id is null and not mine.wrote and before.missing > 0 then 'not_open_yet'
      else ${state(sql`true`)} end as state,
    coalesce(done.completed_at, greatest(e.enrolled_at, before.last_at)) as since, ${isHeld}, ${isAsked('at')} as "isAsked",
    coalesce(done.completed_at, greatest(e.enrolled_at, before.last_at, start.started_at, acted.last_at)) as "movedAt"
  from learning.step at
  join learning.course place on place.id = at.course_id
  join learning.enrolment e on e.programme_id = at.programme_id
    and e.persona_id is distinct from at.host_id
  join accounts.pub_member_card card on card.id = e.persona_id and card.side = ${side}
  cross join lateral (
    select count(*) filter (where f.step_id is null) as missing, max(f.completed_at) as last_at
    from learning.step earlier
    join learning.course course on course.id = earlier.course_id
    left join learning.standing f on f.step_id = earlier.id and f.persona_id = e.persona_id
    where earlier.programme_id = at.programme_id and ${isAsked('earlier')}
      and (course.position, earlier.position) < (place.position, at.position)) before
  ${judged}
  where at.id = ${stepId}::uuid and at.programme_id = ${programmeId}::uuid and (${isAsked('at')}
    or mine.wrote or coalesce(start.step_id, done.step_id) is not null or taken.how is not null)`;
