import { sql } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { LearningTables } from '../tables.ts';

type Writing = Tx<LearningTables>;

/** Slugs that begin like the wished one; the unique index decides between two that race. */
export async function slugsLike(tx: Writing, slug: string): Promise<string[]> {
  // Two who begin a programme of one name at once take their turns.
  await takeLock(tx, 'learning.programme', slug);
  const rows = await tx
    .selectFrom('learning.programme')
    .select('slug')
    .where(sql<boolean>`slug = ${slug} or slug like ${`${slug}-%`}`)
    .execute();
  return rows.map((row) => row.slug);
}

export const insertProgramme = (
  tx: Writing,
  programme: { id: string; slug: string; side: Side; title: string; summary: string; now: Date },
) =>
  tx
    .insertInto('learning.programme')
    .values({
      id: programme.id,
      slug: programme.slug,
      side: programme.side,
      title: programme.title,
      summary: programme.summary,
      created_at: programme.now,
    })
    .execute();

export const updateProgramme = (
  tx: Writing,
  id: string,
  changes: { title: string; summary: string; is_public: boolean },
) => tx.updateTable('learning.programme').set(changes).where('id', '=', id).execute();

/** The first time stands. */
export const setPublished = (tx: Writing, id: string, now: Date) =>
  tx
    .updateTable('learning.programme')
    .set({ published_at: now })
    .where('id', '=', id)
    .where('published_at', 'is', null)
    .execute();
