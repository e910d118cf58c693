import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { AT_ONCE } from '../personal/personal.ts';
import type { Found, Texts } from '../personal/through-texts.sql.ts';

/** Versions of these texts that may name somebody, as `throughTexts` walks over them; a field is `es:about`. */
export const namedInVersions = (
  subjects: RawBuilder<unknown>,
  { after, like }: { after: string; like: RawBuilder<unknown> },
) => sql<Found>`
  select said.subject_id as id, jsonb_object_agg(said.locale || ':' || field.name, field.text) as texts
  from platform.translation said
  cross join lateral jsonb_each_text(said.fields) field(name, text)
  where said.subject_id > ${after}::uuid and said.subject_id in (${subjects})
    and jsonb_typeof(said.fields -> field.name) = 'string' and field.text ilike any(${like})
  group by said.subject_id order by said.subject_id limit ${AT_ONCE}`;

export const putTexts = (id: string, texts: Texts) => sql`
  update platform.translation said set fields = said.fields || changed.fields
  from (select split_part(key, ':', 1) as locale, jsonb_object_agg(split_part(key, ':', 2), value) as fields
    from jsonb_each(${JSON.stringify(texts)}::jsonb) group by 1) changed
  where said.subject_id = ${id}::uuid and said.locale = changed.locale`;
