import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function putDraft(
  tx: Tx<AccountsTables>,
  draft: { personaId: string; place: string; body: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('accounts.draft')
    .values({
      persona_id: draft.personaId,
      place: draft.place,
      body: draft.body,
      saved_at: draft.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['persona_id', 'place'])
        .doUpdateSet({ body: draft.body, saved_at: draft.now }),
    )
    .execute();
}

/** Keeps the newest drafts of a person: nobody comes back to the rest. */
export async function forgetOldDrafts(
  tx: Tx<AccountsTables>,
  personaId: string,
  keep: number,
): Promise<void> {
  await tx
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
}

/** Forgets what was being typed in these places. */
export const deleteDrafts = (personaId: string, places: readonly string[]): RawBuilder<unknown> =>
  sql`delete from accounts.draft
    where persona_id = ${personaId}::uuid and place = any(${[...places]}::text[])`;

export async function readDrafts(
  tx: Tx<AccountsTables>,
  personaId: string,
  prefixes: readonly string[],
) {
  return tx
    .selectFrom('accounts.draft')
    .select(['place', 'body'])
    .where('persona_id', '=', personaId)
    .where((eb) =>
      eb.or(prefixes.map((prefix) => eb.fn<boolean>('starts_with', ['place', eb.val(prefix)]))),
    )
    .execute();
}
