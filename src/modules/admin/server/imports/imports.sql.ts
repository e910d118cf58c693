import type { z } from 'zod';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { ImportCounts, ImportRow, Imports } from '../../imports.contract.ts';
import type { AdminTables } from '../tables.ts';

type T = Tx<AdminTables>;
type R = ReadTx<AdminTables>;

type NewImport = Pick<ImportRow, 'id' | 'source' | 'side' | 'fileName' | 'at'> & {
  counts: ImportCounts;
};

export const insertImport = (tx: T, { id, source, side, fileName, at, counts }: NewImport) =>
  sql`insert into admin.import (id, source, side, file, at, counts)
    values (${id}::uuid, ${source}, ${side}, ${fileName}, ${at}, ${JSON.stringify(counts)}::jsonb)`.execute(
    tx,
  );

/** Ids are in the order of time. */
const rows = sql`select run.id, run.source, run.side, run.file as "fileName", run.at, run.counts,
    case when run.undone_at is not null then 'taken_back'
      when exists (select from admin.import later where later.source = run.source
        and later.id > run.id and later.undone_at is null) then 'later_stands'
      else 'stands' end as stands,
    run.undone_at as "takenBackAt", by.name as "takenBackBy"
  from admin.import run left join accounts.pub_member_card by on by.id = run.undone_by`;

/** The newest first, and one more than a page holds. */
export const listImports = (
  tx: R,
  sides: readonly Side[],
  { after, limit }: z.output<typeof Imports>,
) =>
  sql<ImportRow>`${rows} where run.side = any(${[...sides]}::text[])
      ${after === undefined ? sql`` : sql`and run.id < ${after}::uuid`}
    order by run.id desc limit ${limit + 1}`.rows(tx);

export const findImport = (tx: R, id: string) =>
  sql<ImportRow>`${rows} where run.id = ${id}::uuid`.first(tx);

/** Those of the same source that came later and still stand, the newest first. */
export const laterImports = (tx: R, { id, source }: Pick<ImportRow, 'id' | 'source'>) =>
  sql<{ id: string; file: string }>`select id, file from admin.import
    where source = ${source} and id > ${id}::uuid and undone_at is null order by id desc`.rows(tx);

export const markTakenBack = (tx: T, id: string, by: string | null, now: Date) =>
  sql`update admin.import set undone_at = ${now}, undone_by = ${by}::uuid where id = ${id}::uuid`.execute(
    tx,
  );
