import { columnsOf } from '#platform/db/columns.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { New, R, T } from '../tx.ts';

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

/** Keeps the newest drafts of a person: nobody comes back to the rest. */
export const forgetOldDrafts = (tx: T, personaId: string, keep: number) =>
  tx
    .deleteFrom('accounts.draft')
    .where('persona_id', '=', personaId)
    .where('place', 'in', (eb) =>
      eb
        .selectFrom('accounts.draft')
        .select('place')
        .where('persona_id', '=', personaId)
        .orderBy('saved_at', 'desc')
        .offset(keep)
        .limit(1_000),
    )
    .execute();

/** Forgets what was being typed in these places. */
export const deleteDrafts = (personaId: string, places: readonly string[]): RawBuilder<unknown> =>
  sql`delete from accounts.draft
    where persona_id = ${personaId}::uuid and place = any(${[...places]}::text[])`;

export const readDrafts = (tx: R, personaId: string, prefixes: readonly string[]) =>
  tx
    .selectFrom('accounts.draft')
    .select(['place', 'body'])
    .where('persona_id', '=', personaId)
    .where((eb) =>
      eb.or(prefixes.map((prefix) => eb.fn<boolean>('starts_with', ['place', eb.val(prefix)]))),
    )
    .execute();
