import { sql, type AnyTx, type RawBuilder } from '../db/sql.ts';

/** The rows of a question so many at once, in a transaction. */
export async function* inPieces(tx: AnyTx, rows: RawBuilder<unknown>, atOnce: number) {
  await sql`declare pieces no scroll cursor for ${rows}`.execute(tx);
  for (;;) {
    const some = await sql<Record<string, unknown>>`fetch ${sql.lit(atOnce)} from pieces`.rows(tx);
    if (some.length > 0) yield some;
    if (some.length < atOnce) break;
  }
  await sql`close pieces`.execute(tx);
}

/** The moment that all of a transaction shows. */
export const momentOf = async (tx: AnyTx): Promise<Date> =>
  (await sql<{ at: Date }>`select now() as at`.one(tx)).at;
