import { sql } from '#platform/db/sql.ts';
import { said, saidIn } from '#platform/languages/said.sql.ts';
import type { Stands, StepKind } from '../../programme.contract.ts';
import type { Requires } from '../counting/gradebook.rules.ts';
import type { Actor } from '#platform/actor.ts';
import type { R } from '../tx.ts';
import { standsAs, stepOnPathOf, stepShownTo } from './asked.sql.ts';
import { deeds, marked, peerLeft, requires, takenBack, type MarkedRow } from './deeds.sql.ts';

/** A step with what one person did there. For nobody (a guest) nothing is done. */
export type PathRow = {
  programmeId: string;
  courseId: string;
  courseTitle: string;
  courseSummary: string;
  courseLanguage: string;
  coursePosition: number;
  id: string;
  slug: string;
  title: string;
  /** The language in which they read its name. */
  language: string;
  kind: StepKind;
  stands: Stands;
  /** Its programme is archived or hidden. */
  rests: boolean;
  /** What the newest version asks, and the one under which this person began. */
  requires: Requires;
  requiresAtStart: Requires | null;
  completedAt: Date | null;
  takenBack: { at: string; reason: string } | null;
  /** Where somebody marked it as done for them. */
  marked: MarkedRow | null;
  begun: boolean;
  answered: boolean;
  repliesToPeers: number;
  peersLeft: number;
};

/**
 * All steps of these programmes that are there for somebody, in their order, in one statement. `of`: the person who
 * went them, where somebody else looks.
 */
export function pathRows(
  tx: R,
  {
    programmeIds,
    actor,
    of = null,
    locale,
    otherwise,
  }: {
    programmeIds: readonly string[];
    actor: Actor;
    of?: string | null;
    locale: string;
    otherwise: string;
  },
): Promise<PathRow[]> {
  const step = sql.ref('step.id');
  const first = sql`coalesce(programme.language, ${otherwise})`;
  const me = sql`${of ?? actor.personaId}::uuid`;
  return sql<PathRow>`
    select step.programme_id as "programmeId", course.id as "courseId",
      ${said('course.id', 'course.title', locale)} as "courseTitle",
      ${said('course.id', 'course.summary', locale)} as "courseSummary",
      ${saidIn('course.id', first, locale)} as "courseLanguage", course.position as "coursePosition",
      step.id, step.slug, ${said('step.id', 'version.title', locale)} as title,
      ${saidIn('step.id', first, locale)} as language, step.kind, ${standsAs()} as stands, programme.set_aside is not null as rests,
      ${requires('version')} as requires,
      case when began.step_id is not null then ${requires('began')} end as "requiresAtStart",
      done.completed_at as "completedAt",
      case when done.step_id is null then ${takenBack(step, me)} end as "takenBack",
      ${marked('done')} as marked,
      (start.step_id is not null or mine.wrote) as begun,
      mine.answered, mine.replies as "repliesToPeers",
      (step.kind = 'discussion' and done.step_id is null and mine.wrote and ${peerLeft(step, me)})::int as "peersLeft"
    from learning.step
    join learning.course on course.id = step.course_id
    join learning.programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    left join learning.step_start start on start.step_id = step.id and start.persona_id = ${me}
    left join learning.step_version began on began.step_id = step.id and began.version = start.version
    left join learning.standing done on done.step_id = step.id and done.persona_id = ${me}
    cross join lateral ${deeds(step, me)} mine
    where step.programme_id = any(${programmeIds}::uuid[]) and ${of === null ? stepShownTo(actor) : stepOnPathOf(of)}
    order by step.programme_id, course.position, step.position`.rows(tx);
}
