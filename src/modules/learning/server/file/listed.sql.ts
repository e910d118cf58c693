import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { FileKind, ListedFile } from '../../file.contract.ts';
import { isPlaced, standsAs } from '../programme/asked.sql.ts';
import { inSight } from '../programme/deeds.sql.ts';
import { visibleTo } from '../programme/visible.sql.ts';
import type { R, T } from '../tx.ts';

/** A file that a programme has (`held`), and whether one of its steps shows it, or would if it were brought back. */
const heldFiles = sql`learning.programme_file held join learning.file on file.id = held.file_id`;
const isShown = sql<boolean>`exists (select from learning.step_file at join learning.step on step.id = at.step_id
  where at.file_id = held.file_id and step.programme_id = held.programme_id)`;

/** What a programme calls a file (`held`). */
const called = sql<string>`coalesce(held.name, file.name)`;

/** What a file is called by whoever reads one of the programmes that have it: first by the one it was brought for. */
export const calledTo = (actor: Actor): RawBuilder<string> => sql<string>`coalesce((
  select held.name from learning.programme_file held join learning.programme on programme.id = held.programme_id
  where held.file_id = file.id and held.name is not null and ${visibleTo(actor)}
  order by held.programme_id is not distinct from file.programme_id desc, held.programme_id limit 1), file.name)`;

/** What the files of a programme come to. */
export const filesTogether = (tx: R, programmeId: string) =>
  sql<{ all: number; loose: number; used: number }>`
    select count(*)::int as "all", count(*) filter (where not ${isShown})::int as loose,
      coalesce(sum(file.size), 0)::float8 as used
    from ${heldFiles} where held.programme_id = ${programmeId}::uuid`.one(tx);

type Row = Pick<
  ListedFile,
  'file' | 'kind' | 'name' | 'size' | 'arrived' | 'at' | 'by' | 'steps'
> & {
  looseSince: Date | null;
};
type Which = {
  programmeId: string;
  isLoose: boolean;
  after: string | undefined;
  limit: number;
  now: Date;
};

/** Files of a programme, the newest first, with the steps that show them; one more than a page holds. */
export const listedFiles = (
  tx: R,
  actor: Actor,
  { programmeId, isLoose, after, limit, now }: Which,
) =>
  sql<Row>`
    select file.id as file, file.kind, ${called} as name, file.size::float8 as size, file.arrived::float8 as arrived,
      file.uploaded_at as at, card.name as by, coalesce(shown.steps, '[]') as steps,
      case when not ${isShown} then coalesce(held.loose_since, ${now}::timestamptz) end as "looseSince"
    from ${heldFiles}
    left join accounts.pub_member_card card on card.id = file.uploader_id
      and file.programme_id = held.programme_id and ${inSight('card.id', actor.blocked)}
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', step.id, 'slug', step.slug, 'title', version.title, 'kind', step.kind,
        'stands', ${standsAs()}) order by course.position, step.position) as steps
      from learning.step_file at join learning.step on step.id = at.step_id
      join learning.course on course.id = step.course_id
      join learning.step_version version on version.step_id = step.id and version.version = step.version
      where at.file_id = held.file_id and step.programme_id = held.programme_id and ${isPlaced()}) shown on true
    where held.programme_id = ${programmeId}::uuid and (not ${isLoose}::boolean or not ${isShown})
      ${after === undefined ? sql`` : sql`and held.file_id < ${after}::uuid`}
    order by held.file_id desc limit ${limit + 1}`.rows(tx);

export type HeldFile = {
  file: string;
  kind: FileKind;
  name: string;
  size: number;
  isShown: boolean;
};

/** One file of a programme. Ask with the programme's row held: then no step begins to show it meanwhile. */
export const heldFile = (tx: T, programmeId: string, file: string) =>
  sql<HeldFile>`select file.id as file, file.kind, ${called} as name, file.size::float8 as size, ${isShown} as "isShown"
    from ${heldFiles} where held.programme_id = ${programmeId}::uuid and held.file_id = ${file}::uuid`.first(
    tx,
  );

type Of = { programmeId: string; file: string };

export const nameFile = (tx: T, { programmeId, file, name }: Of & { name: string }) =>
  sql`update learning.programme_file set name = ${name}
    where programme_id = ${programmeId}::uuid and file_id = ${file}::uuid`.execute(tx);

/** A programme has it no more; what no programme has is gone, with its bytes. */
export async function dropFile(tx: T, { programmeId, file }: Of): Promise<void> {
  await sql`delete from learning.programme_file
    where programme_id = ${programmeId}::uuid and file_id = ${file}::uuid`.execute(tx);
  await forgetUnheld(tx, [file]);
}

/** Files that no programme has; of these, or of all. */
export const forgetUnheld = (tx: T, files: readonly string[] | null = null): Promise<number> =>
  sql`delete from learning.file where (${files === null} or file.id = any(${files === null ? [] : [...files]}::uuid[]))
    and not exists (select from learning.programme_file held where held.file_id = file.id)`.changed(
    tx,
  );
