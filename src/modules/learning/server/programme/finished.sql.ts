import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
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

type Ends = { programmeId: string; people: readonly string[] };

/** Keeps who came to the end of a programme; who of them had not before. */
export async function insertEnds(
  tx: T,
  { programmeId, people, at }: Ends & { at: Date },
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    insert into learning.programme_end (programme_id, persona_id, told_at)
    select ${programmeId}::uuid, id, ${at}::timestamptz from unnest(${people}::uuid[]) id
    on conflict do nothing returning persona_id as id`.rows(tx);
  return rows.map(({ id }) => id);
}

/** The same of an import: they came there when they did the last of what is asked, and nobody tells them. */
export const insertImportedEnds = (
  tx: T,
  { programmeId, people, importId }: Ends & { importId: string },
) =>
  sql`insert into learning.programme_end (programme_id, persona_id, told_at, import_id)
    select step.programme_id, done.persona_id, max(done.completed_at), ${importId}::uuid
    from learning.standing done join learning.step on step.id = done.step_id and ${isAsked()}
    where step.programme_id = ${programmeId}::uuid and done.persona_id = any(${[...people]}::uuid[])
    group by 1, 2 on conflict do nothing`.execute(tx);

/**
 * When somebody came to the end of `programme`. Null where they once had a step that they miss: it was asked then,
 * and its completion, or the mark given by a slip, was taken back.
 */
export const cameToTheEnd = ({ personaId }: Pick<Actor, 'personaId'>): RawBuilder<Date | null> =>
  sql<Date | null>`(select told_at from learning.programme_end told
    where told.programme_id = programme.id and told.persona_id = ${personaId}::uuid
      and not exists (select from learning.completion had join learning.step on step.id = had.step_id
        where step.programme_id = programme.id and had.persona_id = told.persona_id and ${isAsked()}
          and not exists (select from learning.standing done
            where done.step_id = had.step_id and done.persona_id = had.persona_id)))`;
