import { sql } from '#platform/db/sql.ts';
import type { R, T } from '../tx.ts';

/** Which import it is. */
export type Run = { importId: string; source: string };

type Kept = { id: string; externalId: string; imported: object };

export type NewCourse = Kept & { programmeId: string; position: number; title: string };

export const insertCourses = (tx: T, { importId, source }: Run, courses: readonly NewCourse[]) =>
  sql`insert into learning.course
      (id, programme_id, position, title, source, external_id, imported, import_id)
    select id, "programmeId", position, title, ${source}, "externalId", imported, ${importId}::uuid
    from json_to_recordset(${JSON.stringify(courses)}::json) as new
      (id uuid, "programmeId" uuid, position int, title text, "externalId" text, imported jsonb)`.execute(
    tx,
  );

export type NewStep = Kept & {
  courseId: string;
  programmeId: string;
  slug: string;
  position: number;
  hostId: string | null;
  createdAt: Date;
  title: string;
  body: string;
  bodyHtml: string;
  questions: readonly string[];
  answer: boolean;
  repliesToPeers: number;
};

/** Discussions, with the first version of what they say and ask. */
export async function insertSteps(
  tx: T,
  { importId, source }: Run,
  steps: readonly NewStep[],
): Promise<void> {
  const json = JSON.stringify(steps);
  await sql`insert into learning.step (id, course_id, programme_id, slug, position, kind, host_id,
      created_at, source, external_id, imported, import_id)
    select id, "courseId", "programmeId", slug, position, 'discussion', "hostId", "createdAt",
      ${source}, "externalId", imported, ${importId}::uuid
    from json_to_recordset(${json}::json) as new
      (id uuid, "courseId" uuid, "programmeId" uuid, slug text, position int, "hostId" uuid,
        "createdAt" timestamptz, "externalId" text, imported jsonb)`.execute(tx);
  await sql`insert into learning.step_version (step_id, version, title, body, body_html, questions,
      requires_answer, replies_to_peers, created_at)
    select id, 1, title, body, "bodyHtml", questions, answer, "repliesToPeers", "createdAt"
    from json_to_recordset(${json}::json) as new
      (id uuid, title text, body text, "bodyHtml" text, questions jsonb, answer boolean,
        "repliesToPeers" int, "createdAt" timestamptz)`.execute(tx);
}

type Taken = { within: string; position: number };

/** Where courses stand in these programmes already. */
export const takenByCourses = (tx: R, programmeIds: readonly string[]) =>
  sql<Taken>`
    select programme_id as within, position from learning.course
    where programme_id = any(${programmeIds}::uuid[])`.rows(tx);

/** Where steps stand in the courses of these programmes already, and their slugs. */
export const takenBySteps = (tx: R, programmeIds: readonly string[]) =>
  sql<Taken & { programmeId: string; slug: string }>`
    select course_id as within, programme_id as "programmeId", position, slug from learning.step
    where programme_id = any(${programmeIds}::uuid[])`.rows(tx);
