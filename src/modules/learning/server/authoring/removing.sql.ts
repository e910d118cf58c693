import { sql } from '#platform/db/sql.ts';
import type { RemovedThing } from '../../authored.contract.ts';
import type { R, T } from '../tx.ts';
import { programmeColumns, untouched } from './authored.sql.ts';
import type { AuthoredProgramme } from './authoring.policy.ts';

type Table = 'learning.course' | 'learning.step';

/** Takes a step out of its course; how many stood before it there, with itself. */
export async function takeOut(tx: T, stepId: string, now: Date): Promise<number> {
  const { place } = await sql<{ place: number }>`
    select count(*)::int as place from learning.step s join learning.step own on own.course_id = s.course_id
    where own.id = ${stepId}::uuid and s.removed_at is null and s.position <= own.position`.one(tx);
  await sql`update learning.step s set removed_at = ${now}, position = least(0, (
      select min(o.position) from learning.step o where o.course_id = s.course_id)) - 1
    where s.id = ${stepId}::uuid`.execute(tx);
  return place;
}

/** The same with a course, in which nothing stands. */
export const takeCourseOut = (tx: T, courseId: string, now: Date) =>
  sql`update learning.course c set removed_at = ${now}, position = least(0, (
      select min(o.position) from learning.course o where o.programme_id = c.programme_id)) - 1
    where c.id = ${courseId}::uuid`.execute(tx);

/** At the end of its programme; one that stands there stays where it is. */
export const putCourseBack = (tx: T, { id, courseId }: { id: string; courseId: string }) =>
  sql`update learning.course set removed_at = null, position = greatest(0, (
      select max(o.position) from learning.course o where o.programme_id = ${id}::uuid)) + 1
    where id = ${courseId}::uuid and removed_at is not null`.execute(tx);

export const putBack = (tx: T, table: Table, id: string) =>
  sql`update ${sql.table(table)} set removed_at = null where id = ${id}::uuid`.execute(tx);

type Removed = AuthoredProgramme & { courseId: string; title: string };
const held = sql`for no key update of programme`;

export const removedStep = (tx: T, stepId: string) =>
  sql<Removed & { stepId: string; stepSlug: string }>`
    select ${programmeColumns}, step.course_id as "courseId", step.id as "stepId", step.slug as "stepSlug", version.title
    from learning.programme join learning.step on step.programme_id = programme.id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where step.id = ${stepId}::uuid and step.removed_at is not null ${held}`.first(tx);

export const removedCourse = (tx: T, courseId: string) =>
  sql<Removed>`
    select ${programmeColumns}, course.id as "courseId", course.title
    from learning.programme join learning.course on course.programme_id = programme.id
    where course.id = ${courseId}::uuid and course.removed_at is not null ${held}`.first(tx);

/** What was removed of a programme and can be brought back, the last first. */
export const removedFrom = (tx: R, programmeId: string) =>
  sql<RemovedThing>`
    select * from (
      select 'course' as kind, id, title, removed_at as at from learning.course
      where programme_id = ${programmeId}::uuid and removed_at is not null
      union all select 'step', step.id, version.title, step.removed_at from learning.step
      join learning.step_version version on version.step_id = step.id and version.version = step.version
      where step.programme_id = ${programmeId}::uuid and step.removed_at is not null) gone
    order by at desc, id limit 20`.rows(tx);

/** Those that were removed before then, for good; what an import filled meanwhile stays, and its course. */
export async function forgetRemovedBefore(tx: T, before: Date): Promise<string[]> {
  const steps = await sql<{ id: string }>`delete from learning.step
    where step.removed_at < ${before} and ${untouched} returning step.id`.rows(tx);
  const courses = await sql<{ id: string }>`delete from learning.course
    where course.removed_at < ${before} and not exists (select from learning.step s where s.course_id = course.id)
    returning course.id`.rows(tx);
  return [...steps, ...courses].map(({ id }) => id);
}
