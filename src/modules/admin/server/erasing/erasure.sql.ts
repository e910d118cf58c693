import type { z } from 'zod';
import { columnsOf, type NewRow } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { ErasuresInput, ErasuresView } from '../../data.contract.ts';
import type { AdminTables } from '../tables.ts';

type Listed = Omit<ErasuresView['erasures'][number], 'steps'>;
export type Erasure = Pick<Listed, 'id' | 'posts' | 'step' | 'counts'> & {
  accountId: string | null;
  salt: string | null;
};

/** False when this person is being erased already. */
export const beginErasure = async (
  tx: Tx<AdminTables>,
  erasure: NewRow<AdminTables['admin.erasure']>,
) =>
  (await tx
    .insertInto('admin.erasure')
    .values(columnsOf(erasure))
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined;

/** One that is not finished, locked: of two that go on with it at once, one waits. */
export const lockErasure = (tx: Tx<AdminTables>, id: string) =>
  sql<Erasure>`select id, account_id as "accountId", salt, posts, step, counts from admin.erasure
    where id = ${id} and finished_at is null for update`.first(tx);

export const saveProgress = (
  tx: Tx<AdminTables>,
  { id, step, counts }: Pick<Erasure, 'id' | 'step' | 'counts'>,
  now: Date,
) =>
  sql`update admin.erasure set step = ${step}, counts = ${JSON.stringify(counts)}, touched_at = ${now}
    where id = ${id}`.execute(tx);

/** Over: nothing here says any more who it was. */
export const finishErasure = (tx: Tx<AdminTables>, id: string, now: Date) =>
  sql`update admin.erasure set account_id = null, salt = null, finished_at = ${now}, touched_at = ${now}
    where id = ${id}`.execute(tx);

/** Those that nobody went on with since a moment: their job was lost, or failed for days. */
export const forgottenErasures = (tx: ReadTx<AdminTables>, since: Date) =>
  sql<Pick<Erasure, 'id' | 'step' | 'counts'>>`select id, step, counts from admin.erasure
    where finished_at is null and touched_at < ${since}`.rows(tx);

/** Whoever is being erased, and is still there in part. */
export const beingErased = (tx: ReadTx<AdminTables>) =>
  sql<{ accountId: string }>`select account_id as "accountId" from admin.erasure
    where finished_at is null and account_id is not null`.rows(tx);

export const listErasures = (
  tx: ReadTx<AdminTables>,
  { after, since, limit }: z.output<typeof ErasuresInput>,
) =>
  sql<Listed>`select id, posts, began_at as "beganAt", finished_at as "finishedAt", step, counts
    from admin.erasure where true
      ${after === undefined ? sql`` : sql`and (began_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`}
      ${since === undefined ? sql`` : sql`and began_at >= ${since}`}
    order by began_at desc, id desc limit ${limit + 1}`.rows(tx);
