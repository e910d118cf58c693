import { sql } from '#platform/db/sql.ts';
import type { R, T } from '../tx.ts';
import { isAsked } from './asked.sql.ts';

/**
 * Who has done every step that a programme asks: of these people, or of all who take part; with `stepId` only where
 * that one is asked at all. Of nothing, nobody has.
 */
export async function whoFinished(
  tx: R,
  programmeId: string,
  of: { stepId?: string; people?: readonly string[] } = {},
): Promise<string[]> {
  const people =
    of.people === undefined
      ? sql`select persona_id as id from learning.enrolment where programme_id = ${programmeId}::uuid`
      : sql`select unnest(${of.people}::uuid[]) as id`;
  const which = of.stepId === undefined ? sql`` : sql`and step.id = ${of.stepId}::uuid`;
  const asked = sql`select from learning.step where step.programme_id = ${programmeId}::uuid and ${isAsked()}`;
  const rows = await sql<{ id: string }>`
    select person.id from (${people}) person
    where exists (${asked} ${which})
      and not exists (${asked}
        and not exists (select from learning.standing f
          where f.step_id = step.id and f.persona_id = person.id))`.rows(tx);
  return rows.map(({ id }) => id);
}

/** Keeps who came to the end of a programme; who of them had not before. */
export async function insertEnds(
  tx: T,
  {
    programmeId,
    people,
    at,
    importId = null,
  }: { programmeId: string; people: readonly string[]; at: Date; importId?: string | null },
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    insert into learning.programme_end (programme_id, persona_id, told_at, import_id)
    select ${programmeId}::uuid, id, ${at}::timestamptz, ${importId}::uuid from unnest(${people}::uuid[]) id
    on conflict do nothing returning persona_id as id`.rows(tx);
  return rows.map(({ id }) => id);
}
