import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { allVersions } from '#platform/languages/said.sql.ts';
import type { ShownFile } from '#platform/markdown/teaching.ts';
import { PIECE } from '#platform/upload.contract.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { FileKind, FileView } from '../../file.contract.ts';
import { stepVisibleTo } from '../programme/asked.sql.ts';
import { authoredBy } from '../programme/visible.sql.ts';
import type { New, R, T } from '../tx.ts';
import { calledTo, forgetUnheld } from './listed.sql.ts';

/** A file that begins to come, for a programme of which no step shows it yet. */
export async function insertFile(tx: T, file: New<'learning.file'>): Promise<void> {
  await tx.insertInto('learning.file').values(columnsOf(file)).execute();
  await sql`insert into learning.programme_file (programme_id, file_id, loose_since)
    values (${file.programmeId}::uuid, ${file.id}::uuid, ${file.uploadedAt})`.execute(tx);
}

/** Bytes that have come, from this piece on. */
export async function insertPieces(
  tx: T,
  come: { file: string; nr: number; bytes: Uint8Array },
): Promise<void> {
  const { file, nr, bytes } = come;
  await sql`insert into learning.file_piece (file_id, nr, bytes)
    select ${file}::uuid, ${nr} + at, substring(${Buffer.from(bytes)}::bytea from at * ${PIECE} + 1 for ${PIECE})
    from generate_series(0, ${Math.ceil(bytes.length / PIECE) - 1}) at`.execute(tx);
  await sql`update learning.file set arrived = arrived + ${bytes.length}
    where id = ${file}::uuid`.execute(tx);
}

export type Arriving = {
  id: string;
  programmeId: string;
  slug: string;
  side: Side;
  published: boolean;
  first: string | null;
  uploaderId: string | null;
  kind: FileKind;
  name: string;
  size: number;
  arrived: number;
};

/** A file that somebody is sending; of two pieces at once one comes after the other. */
export const arrivingFile = (tx: T, id: string) =>
  sql<Arriving & { programmeId: string }>`
    select file.id, file.programme_id as "programmeId", programme.slug, programme.side, programme.language as first,
      programme.published_at is not null as published, file.uploader_id as "uploaderId", file.kind, file.name,
      file.size::float8 as size, file.arrived::float8 as arrived
    from learning.file join learning.programme on programme.id = file.programme_id
    where file.id = ${id}::uuid for no key update of file`.first(tx);

/** Of two files of one programme that begin at once the second waits. */
export const holdFiles = (tx: T, programmeId: string) => takeLock(tx, 'learning.file', programmeId);

const isWhole = sql`file.arrived = file.size`;

/** Whether somebody sees a file: on a step that they see, or because they write a programme that may show it. */
const visibleFile = (actor: Actor): RawBuilder<boolean> => sql<boolean>`(${isWhole} and (
  exists (select from learning.step_file at join learning.step on step.id = at.step_id
    join learning.programme on programme.id = step.programme_id
    where at.file_id = file.id and ${stepVisibleTo(actor)})
  or exists (select from learning.programme_file held join learning.programme on programme.id = held.programme_id
    where held.file_id = file.id and ${authoredBy(actor)})))`;

export const findFile = (tx: R, actor: Actor, id: string) =>
  sql<FileView>`select file.id as file, file.kind, file.type, ${calledTo(actor)} as name, file.size::float8 as size
    from learning.file where file.id = ${id}::uuid and ${visibleFile(actor)}`.first(tx);

/** The bytes of these pieces, one behind the other. */
export const readPieces = (
  tx: R,
  actor: Actor,
  { file, first, last }: { file: string; first: number; last: number },
) =>
  sql<{ nr: number; bytes: Buffer }>`select piece.nr, piece.bytes from learning.file
    join learning.file_piece piece on piece.file_id = file.id and piece.nr between ${first} and ${last}
    where file.id = ${file}::uuid and ${visibleFile(actor)} order by piece.nr`.rows(tx);

type Size = { id: string; kind: FileKind; width: number | null; height: number | null };

const shownOf = (rows: readonly Size[]): Map<string, ShownFile> =>
  new Map(
    rows.map(({ id, kind, width, height }) => [
      id,
      kind === 'picture' ? { kind, width: width ?? 0, height: height ?? 0 } : { kind },
    ]),
  );

/** The files that texts of a programme may show: its own, and those that came with a copy. */
const isOf = (programmeId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${isWhole} and exists (select from learning.programme_file held
    where held.file_id = file.id and held.programme_id = ${programmeId}))`;

/** Those of these files that a text of a programme may show. */
export const filesFor = async (tx: R, programmeId: string, ids: readonly string[]) =>
  ids.length === 0
    ? shownOf([])
    : shownOf(
        await sql<Size>`select file.id, file.kind, file.width, file.height from learning.file
          where file.id = any(${[...ids]}::uuid[]) and ${isOf(sql`${programmeId}::uuid`)}`.rows(tx),
      );

/** Those of these files that somebody sees. */
export const filesSeen = async (tx: R, actor: Actor, ids: readonly string[]) =>
  ids.length === 0
    ? shownOf([])
    : shownOf(
        await sql<Size>`select file.id, file.kind, file.width, file.height from learning.file
          where file.id = any(${[...ids]}::uuid[]) and ${visibleFile(actor)}`.rows(tx),
      );

/** What a step says in those of its languages in which it leads anywhere. */
export const bodiesWithLinks = async (tx: R, stepId: string): Promise<string[]> =>
  (
    await sql<{ body: string }>`
      select body from (select version.body from learning.step join learning.step_version version
        on version.step_id = step.id and version.version = step.version where step.id = ${stepId}::uuid
      union all select coalesce(said.fields ->> 'body', '')
        from (select ${stepId}::uuid as id) step cross join lateral ${allVersions('step.id')} said) text
      where body like '%](%' or body like '%]:%'`.rows(tx)
  ).map(({ body }) => body);

/** Which files a step shows from now on. */
export async function setFiles(tx: T, stepId: string, ids: readonly string[]): Promise<void> {
  const these = sql`${[...ids]}::uuid[]`;
  await sql`delete from learning.step_file
    where step_id = ${stepId}::uuid and file_id <> all(${these})`.execute(tx);
  await sql`insert into learning.step_file (step_id, file_id)
    select ${stepId}::uuid, file.id from learning.file where file.id = any(${these})
      and ${isOf(sql`(select programme_id from learning.step where id = ${stepId}::uuid)`)}
    on conflict do nothing`.execute(tx);
  await sql`update learning.programme_file held set loose_since = null from learning.step
    where step.id = ${stepId}::uuid and held.programme_id = step.programme_id and held.loose_since is not null
      and held.file_id in (select file_id from learning.step_file where step_id = step.id)`.execute(
    tx,
  );
}

/** Files that no step has shown since then, in no programme; and from now on those that none shows any more. */
export async function forgetLoose(tx: T, since: Date, now: Date): Promise<number> {
  const unused = sql`not exists (select from learning.step_file at join learning.step on step.id = at.step_id
    where at.file_id = held.file_id and step.programme_id = held.programme_id and step.removed_at is null)`;
  await sql`update learning.programme_file held set loose_since = ${now}
    where loose_since is null and ${unused}`.execute(tx);
  await sql`delete from learning.programme_file held where loose_since < ${since} and ${unused}`.execute(
    tx,
  );
  return forgetUnheld(tx);
}

/** Files that were begun before then and never came to their end: they take up the room of whole ones. */
export const forgetUnfinished = (tx: T, before: Date): Promise<number> =>
  sql`delete from learning.file where not ${isWhole} and uploaded_at < ${before}`.changed(tx);
