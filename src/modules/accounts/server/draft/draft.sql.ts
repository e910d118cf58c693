import type { Actor } from '#platform/actor.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { sql, type AnyTx, type RawBuilder } from '#platform/db/sql.ts';
import type { New, T } from '../tx.ts';
import type { DraftRow } from './fields.rules.ts';
import type { DraftSort } from './sorts.sql.ts';

export const putDraft = (tx: T, draft: New<'accounts.draft'>) =>
  tx
    .insertInto('accounts.draft')
    .values(columnsOf(draft))
    .onConflict((conflict) =>
      conflict
        .columns(['persona_id', 'place'])
        .doUpdateSet({ body: draft.body, base: draft.base, saved_at: draft.savedAt }),
    )
    .execute();

/** What is chosen in a form, by place; what was chosen later stands. */
export const putChosen = (
  tx: T,
  { personaId, savedAt, chosen }: { personaId: string; savedAt: Date; chosen: [string, string][] },
) =>
  sql`insert into accounts.draft (persona_id, place, body, saved_at)
    select ${personaId}::uuid, place, body, ${savedAt}
    from unnest(${chosen.map(([place]) => place)}::text[], ${chosen.map(([, body]) => body)}::text[]) one(place, body)
    on conflict (persona_id, place) do update set body = excluded.body, saved_at = excluded.saved_at
    where draft.saved_at <= excluded.saved_at`.execute(tx);

/** What is chosen in these fields. */
export const readChosen = async (tx: T, personaId: string, places: readonly string[]) =>
  (
    await sql<{ place: string; body: string }>`select place, body from accounts.draft
      where persona_id = ${personaId}::uuid and place = any(${[...places]}::text[])`.rows(tx)
  ).map(({ place, body }) => [place, body] as const);

/** What stands in a place, held until it is written over. */
export const lockDraft = (tx: T, personaId: string, place: string) =>
  sql<{ body: string; savedAt: Date }>`select body, saved_at as "savedAt" from accounts.draft
    where persona_id = ${personaId}::uuid and place = ${place} for update`.first(tx);

/** Keeps the newest drafts of a person, and nothing without what was chosen beside it: nobody comes back to the rest. */
export const forgetOldDrafts = (tx: T, personaId: string, keep: number) =>
  sql`delete from accounts.draft where persona_id = ${personaId} and place in (
    select place from accounts.draft where persona_id = ${personaId}
    order by saved_at desc, place like '%:chosen' desc offset ${keep} limit 1000)`.execute(tx);

/** Forgets the words of one place; what they had replaced stays. */
export const deleteDraft = (personaId: string, place: string): RawBuilder<unknown> =>
  sql`delete from accounts.draft where persona_id = ${personaId}::uuid and place = ${place}`;

const within = (places: readonly string[]) => sql<boolean>`exists (
  select from unnest(${[...places]}::text[]) one where place = one or starts_with(place, one || ':'))`;

/** Forgets what was being typed in these places, in all their fields. */
export const deleteDrafts = (personaId: string, places: readonly string[]): RawBuilder<unknown> =>
  sql`delete from accounts.draft where persona_id = ${personaId}::uuid and ${within(places)}`;

/** In places that begin so. */
export const readDrafts = (tx: AnyTx, personaId: string, prefixes: readonly string[]) =>
  sql<{ place: string; body: string; base: string | null }>`
    select place, body, base from accounts.draft where persona_id = ${personaId}::uuid and exists (
      select from unnest(${[...prefixes]}::text[]) one where starts_with(place, one))`.rows(tx);

/** What the actor began, with where it goes on; of long words the beginning, but for one form that is asked for. */
export const readMyDrafts = (
  { tx, actor }: { tx: AnyTx; actor: Actor },
  sorts: readonly DraftSort[],
  { form, shown }: { form: string | null; shown: number },
) =>
  sql<DraftRow & { title: string | null; link: string | null }>`
    with mine as materialized (
      select place, body, saved_at, split_part(place, ':', 1) as kind, split_part(place, ':', 2) as id
      from accounts.draft where persona_id = ${actor.personaId}::uuid
        and (${form}::text is null or ${within([form ?? ''])}))
    select mine.place, mine.saved_at as "savedAt", seen.title, seen.link,
      case when ${form}::text is null then left(mine.body, ${shown}) else mine.body end as body,
      ${form}::text is null and length(mine.body) > ${shown} as "isCut"
    from mine left join (${leadsOf(actor, sorts)}) seen on seen.kind = mine.kind and seen.id = mine.id
    order by mine.saved_at desc, mine.place`.rows(tx);

/** Where drafts of all sorts go on that stand in a place with an id. */
function leadsOf(actor: Actor, sorts: readonly DraftSort[]): RawBuilder<unknown> {
  const nothing = sql`select null::text as kind, null::text as id, null::text as title, null::text as link where false`;
  const each = sorts.flatMap(({ kind, leads }) => {
    if (leads === undefined) return [];
    const ids = sql`array(select mine.id::uuid from mine where mine.kind = ${kind} and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')`;
    return [
      sql`select ${kind}::text, at.id::text, at.title, at.link from (${leads(actor, ids)}) at(id, title, link)`,
    ];
  });
  return sql.join([nothing, ...each], sql` union all `);
}
