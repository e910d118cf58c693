import { columnsOf } from '#platform/db/columns.ts';
import { sql, type AnyTx, type RawBuilder } from '#platform/db/sql.ts';
import type { New, T } from '../tx.ts';

export const putDraft = (tx: T, draft: New<'accounts.draft'>) =>
  tx
    .insertInto('accounts.draft')
    .values(columnsOf(draft))
    .onConflict((conflict) =>
      conflict
        .columns(['persona_id', 'place'])
        .doUpdateSet({ body: draft.body, saved_at: draft.savedAt }),
    )
    .execute();

/** What stands in a place, held until it is written over. */
export const lockDraft = (tx: T, personaId: string, place: string) =>
  sql<{ body: string; savedAt: Date }>`select body, saved_at as "savedAt" from accounts.draft
    where persona_id = ${personaId}::uuid and place = ${place} for update`.first(tx);

/** Keeps the newest drafts of a person: nobody comes back to the rest. */
export const forgetOldDrafts = (tx: T, personaId: string, keep: number) =>
  sql`delete from accounts.draft where persona_id = ${personaId} and place in (
    select place from accounts.draft where persona_id = ${personaId}
    order by saved_at desc offset ${keep} limit 1000)`.execute(tx);

/** Forgets what was being typed in these places. */
export const deleteDrafts = (personaId: string, places: readonly string[]): RawBuilder<unknown> =>
  sql`delete from accounts.draft
    where persona_id = ${personaId}::uuid and place = any(${[...places]}::text[])`;

export const readDrafts = (tx: AnyTx, personaId: string, prefixes: readonly string[]) => {
  const begins = sql.join(
    prefixes.map((one) => sql`starts_with(place, ${one})`),
    sql` or `,
  );
  return sql<{ place: string; body: string }>`select place, body from accounts.draft
    where persona_id = ${personaId} and (${begins})`.rows(tx);
};
