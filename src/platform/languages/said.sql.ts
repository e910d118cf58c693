import { sql, type AnyTx, type RawBuilder } from '../db/sql.ts';

type Part = RawBuilder<unknown>;

const versionOf = (subject: string, locale: string) => sql`platform.translation said
  where said.subject_id = ${sql.ref(subject)} and said.locale = ${locale}`;

/**
 * A column of text as somebody reads it: in their language where there is a version, else as it was first
 * written. `subject` is the column with the id of what it belongs to; the field is named like the column.
 */
export const said = (subject: string, column: string, locale: string) =>
  sql<string>`coalesce((select nullif(said.fields ->> ${sql.lit(column.split('.').at(-1) ?? '')}, '')
    from ${versionOf(subject, locale)}), ${sql.ref(column)})`;

/** The whole version in a language, or null: for what needs more of it than its texts. */
export const versionIn = (subject: string, locale: string) =>
  sql<Record<string, unknown> | null>`(select said.fields from ${versionOf(subject, locale)})`;

/** The language that somebody reads a text in: theirs where there is a version, else the one it was first written in. */
export const saidIn = (subject: string, first: Part, locale: string) =>
  saidInOf(sql.ref(subject), first, locale);

/** The same, of what a piece of SQL names. */
export const saidInOf = (subject: Part, first: Part, locale: string) =>
  sql<string | null>`coalesce((select said.locale from platform.translation said
    where said.subject_id = ${subject} and said.locale = ${locale}), ${first})`;

/** A column of text in every language that it is written in: to be looked for, whoever reads. */
export const saidEverywhere = (subject: string, column: string) =>
  sql<string[]>`(array[${sql.ref(column)}] || array(
    select said.fields ->> ${sql.lit(column.split('.').at(-1) ?? '')} from ${allVersions(subject)} said))`;

/** The languages into which something was brought. */
export const broughtInto = (subject: string) => sql<string[]>`array(select said.locale
  from platform.translation said where said.subject_id = ${sql.ref(subject)} order by said.locale)`;

export type Written = {
  subjectId: string;
  locale: string;
  fields: Record<string, unknown>;
  ofOriginal: string;
};

/** What these are called and say in one language, or in all. */
export const versionsOf = (tx: AnyTx, subjectIds: readonly string[], locale: string | null) =>
  sql<Written>`select said.subject_id as "subjectId", said.locale, said.fields, said.of_original as "ofOriginal"
    from platform.translation said where said.subject_id = any(${[...subjectIds]}::uuid[])
      and (${locale}::text is null or said.locale = ${locale})`.rows(tx);

/** The last who wrote stands there. */
export const putVersion = (tx: AnyTx, one: Written & { by: string | null; now: Date }) =>
  sql`insert into platform.translation as t (subject_id, locale, fields, of_original, written_by, written_at)
    values (${one.subjectId}::uuid, ${one.locale}, ${JSON.stringify(one.fields)}::jsonb, ${one.ofOriginal},
      ${one.by}::uuid, ${one.now})
    on conflict (subject_id, locale) do update set fields = excluded.fields, of_original = excluded.of_original,
      written_by = excluded.written_by, written_at = excluded.written_at`.execute(tx);

/** The same for what was copied: `pairs` names the old and the new. */
export const copyVersions = (
  tx: AnyTx,
  pairs: readonly { old: string; new: string }[],
  { by, now }: { by: string | null; now: Date },
) =>
  sql`insert into platform.translation (subject_id, locale, fields, of_original, written_by, written_at)
    select pair.new, said.locale, said.fields, said.of_original, ${by}::uuid, ${now}
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair(old uuid, new uuid)
    join platform.translation said on said.subject_id = pair.old`.execute(tx);

/** Those in one language, or in all. */
export async function forgetVersions(
  tx: AnyTx,
  subjectIds: readonly string[],
  locale: string | null = null,
): Promise<void> {
  await sql`delete from platform.translation where subject_id = any(${[...subjectIds]}::uuid[])
    and (${locale}::text is null or locale = ${locale})`.execute(tx);
}

/** What was written of a text in further languages, by language, without what is made of it. */
export const furtherWords = (subject: string) => sql`coalesce((
  select jsonb_object_agg(said.locale, (select jsonb_object_agg(f.key, f.value)
    from jsonb_each(said.fields) f where f.key !~ '_(html|version)$'))
  from ${allVersions(subject)} said), '{}')`;

/** Every version of a text, to be joined: `fields`, `locale`. */
export const allVersions = (subject: string) =>
  sql`(select said.locale, said.fields from platform.translation said where said.subject_id = ${sql.ref(subject)})`;
