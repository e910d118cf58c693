import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { AdminTables } from '../tables.ts';

export type Erasure = {
  id: string;
  accountId: string | null;
  salt: string | null;
  posts: 'remove' | 'keep';
  step: number;
  counts: Record<string, number>;
};

/** False when this person is being erased already. */
export async function beginErasure(
  tx: Tx<AdminTables>,
  erasure: { id: string; accountId: string; salt: string; posts: string; now: Date },
): Promise<boolean> {
  const row = await tx
    .insertInto('admin.erasure')
    .values({
      id: erasure.id,
      account_id: erasure.accountId,
      salt: erasure.salt,
      posts: erasure.posts,
      began_at: erasure.now,
      touched_at: erasure.now,
      counts: '{}',
    })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** One that is not finished, locked: of two that go on with it at once, one waits. */
export const lockErasure = (tx: Tx<AdminTables>, id: string): Promise<Erasure | undefined> =>
  tx
    .selectFrom('admin.erasure')
    .select([
      'id',
      'account_id as accountId',
      'salt',
      sql<'remove' | 'keep'>`posts`.as('posts'),
      'step',
      sql<Record<string, number>>`counts`.as('counts'),
    ])
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();

export async function saveProgress(
  tx: Tx<AdminTables>,
  progress: { id: string; step: number; counts: Record<string, number>; now: Date },
): Promise<void> {
  await tx
    .updateTable('admin.erasure')
    .set({
      step: progress.step,
      counts: JSON.stringify(progress.counts),
      touched_at: progress.now,
    })
    .where('id', '=', progress.id)
    .execute();
}

/** Over: nothing here says any more who it was. */
export async function finishErasure(tx: Tx<AdminTables>, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('admin.erasure')
    .set({ account_id: null, salt: null, finished_at: now, touched_at: now })
    .where('id', '=', id)
    .execute();
}

/** Those that nobody went on with since a moment: their job was lost, or failed for days. */
export const forgottenErasures = (tx: ReadTx<AdminTables>, since: Date) =>
  tx
    .selectFrom('admin.erasure')
    .select(['id', 'step', sql<Record<string, number>>`counts`.as('counts')])
    .where('finished_at', 'is', null)
    .where('touched_at', '<', since)
    .execute();

export const listErasures = (tx: ReadTx<AdminTables>) =>
  tx
    .selectFrom('admin.erasure')
    .select([
      'id',
      sql<'remove' | 'keep'>`posts`.as('posts'),
      'began_at as beganAt',
      'finished_at as finishedAt',
      'step',
      sql<Record<string, number>>`counts`.as('counts'),
    ])
    .orderBy('began_at', 'desc')
    .limit(200)
    .execute();
