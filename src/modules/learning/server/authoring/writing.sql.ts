import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { New, R, T } from '../tx.ts';
import type { Course, moved } from './moving.rules.ts';
import { freeSlug } from './slug.rules.ts';

/** An address for a new programme; the unique index decides between two that race. */
export async function slugForProgramme(tx: T, wished: string): Promise<string> {
  // Two who begin a programme of one name at once take their turns.
  await takeLock(tx, 'learning.programme', wished);
  const alike = sql`learning.programme where slug = ${wished} or slug like ${`${wished}-%`}`;
  return freeAmong(tx, alike, wished);
}

export const slugForStep = (tx: T, programmeId: string, wished: string): Promise<string> =>
  freeAmong(tx, sql`learning.step where programme_id = ${programmeId}::uuid`, wished);

async function freeAmong(tx: T, taken: RawBuilder<unknown>, wished: string): Promise<string> {
  const rows = await sql<{ slug: string }>`select slug from ${taken}`.rows(tx);
  return freeSlug(
    wished,
    rows.map(({ slug }) => slug),
  );
}

export const insertProgramme = (tx: T, programme: New<'learning.programme'>) =>
  tx.insertInto('learning.programme').values(columnsOf(programme)).execute();

export const updateProgramme = (
  tx: T,
  id: string,
  changes: { title: string; summary: string; language: string | null },
) => tx.updateTable('learning.programme').set(changes).where('id', '=', id).execute();

export const setPublic = (tx: T, id: string, isPublic: boolean) =>
  sql`update learning.programme set is_public = ${isPublic} where id = ${id}::uuid`.execute(tx);

/** The first time stands; one that was closed is open again. */
export const setPublished = (tx: T, id: string, now: Date) =>
  sql`update learning.programme set published_at = coalesce(published_at, ${now}), closed_at = null
    where id = ${id}::uuid`.execute(tx);

/** A draft again, or closed to newcomers. */
export const setWithdrawn = (tx: T, id: string, closedAt: Date | null) =>
  sql`update learning.programme set closed_at = ${closedAt},
      published_at = case when ${closedAt}::timestamptz is not null then published_at end
    where id = ${id}::uuid`.execute(tx);

export const setAside = (tx: T, id: string, to: 'archived' | 'hidden' | null) =>
  sql`update learning.programme set set_aside = ${to} where id = ${id}::uuid`.execute(tx);

/** At the end of its programme. */
export const insertCourse = (tx: T, course: Omit<New<'learning.course'>, 'position'>) =>
  sql`insert into learning.course (id, programme_id, position, title, summary)
    select ${course.id}::uuid, ${course.programmeId}::uuid, coalesce(max(position), 0) + 1,
      ${course.title}, ${course.summary}
    from learning.course where programme_id = ${course.programmeId}::uuid`.execute(tx);

export const updateCourse = (tx: T, id: string, texts: { title: string; summary: string }) =>
  tx.updateTable('learning.course').set(texts).where('id', '=', id).execute();

/** Changes places with its neighbour; at the end of the row nothing happens. How many changed theirs. */
export const swapCourse = (tx: T, id: string, direction: 'up' | 'down') =>
  sql`with here as (select id, programme_id, position from learning.course where id = ${id}::uuid),
    there as (
      select c.id, c.position from learning.course c join here on c.programme_id = here.programme_id
      where c.removed_at is null and ${direction === 'up' ? sql`c.position < here.position` : sql`c.position > here.position`}
      order by ${direction === 'up' ? sql`c.position desc` : sql`c.position`} limit 1)
    update learning.course c
    set position = case when c.id = here.id then there.position else here.position end
    from here, there where c.id in (here.id, there.id)`.changed(tx);

/** The courses of a programme with their steps, both in their order. */
export const order = (tx: R, programmeId: string) =>
  sql<Course>`select course.id, array(select step.id from learning.step where step.course_id = course.id and step.removed_at is null
      order by step.position) as steps
    from learning.course where course.programme_id = ${programmeId}::uuid and course.removed_at is null order by course.position`.rows(
    tx,
  );

/** Writes the places of these steps anew, in one statement: the constraint looks at its end. */
export const placeSteps = (tx: T, places: ReturnType<typeof moved>) =>
  sql`update learning.step s set course_id = p."courseId", position = p.position
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p(id uuid, "courseId" uuid, position int)
    where s.id = p.id`.execute(tx);

/** With all that is in it. */
export const deleteProgramme = (tx: T, id: string) =>
  tx.deleteFrom('learning.programme').where('id', '=', id).execute();

/** At the end of its course. */
export const insertStep = (tx: T, step: Omit<New<'learning.step'>, 'position'>) =>
  sql`insert into learning.step (id, course_id, programme_id, slug, position, kind, host_id, created_at, hidden_at)
    select ${step.id}::uuid, ${step.courseId}::uuid, ${step.programmeId}::uuid, ${step.slug},
      coalesce(max(position), 0) + 1, ${step.kind}, ${step.hostId}::uuid, ${step.createdAt}, ${step.hiddenAt}
    from learning.step where course_id = ${step.courseId}::uuid`.execute(tx);

/** Whether it is asked; with nothing said, it is. */
export const setStepStanding = (
  tx: T,
  id: string,
  { hiddenAt = null, retiredAt = null }: { hiddenAt?: Date | null; retiredAt?: Date | null },
) =>
  sql`update learning.step set hidden_at = ${hiddenAt}, retired_at = ${retiredAt}
    where id = ${id}::uuid`.execute(tx);

export type StepVersion = New<'learning.step_version'>;
type Of = Pick<StepVersion, 'stepId' | 'version'>;

export const insertVersion = (tx: T, version: StepVersion) =>
  tx.insertInto('learning.step_version').values(columnsOf(version)).execute();

/** The texts of the newest version; what it asks stays as it is. */
export const updateTexts = (
  tx: T,
  { stepId, version }: Of,
  texts: Pick<StepVersion, 'title' | 'body' | 'bodyHtml' | 'videoUrl'>,
) =>
  tx
    .updateTable('learning.step_version')
    .set(columnsOf(texts))
    .where('step_id', '=', stepId)
    .where('version', '=', version)
    .execute();

/** A new version with the same texts and another rule. */
export async function addVersion(
  tx: T,
  version: Omit<StepVersion, 'title' | 'body' | 'bodyHtml' | 'videoUrl'>,
): Promise<void> {
  const { stepId, version: before, ...rule } = version;
  await sql`insert into learning.step_version (step_id, version, title, body, body_html, video_url,
      questions, requires_answer, replies_to_peers, min_words, min_reply_words, is_folded, reason, created_by, created_at)
    select step_id, version + 1, title, body, body_html, video_url, ${rule.questions}::jsonb,
      ${rule.requiresAnswer}, ${rule.repliesToPeers}, ${rule.minWords}, ${rule.minReplyWords}, ${rule.isFolded},
      ${rule.reason}, ${rule.createdBy}::uuid, ${rule.createdAt}
    from learning.step_version where step_id = ${stepId}::uuid and version = ${before}`.execute(tx);
  await sql`update learning.step set version = ${before + 1} where id = ${stepId}::uuid`.execute(
    tx,
  );
}
