import type { Cast } from '../cast/cast.ts';

type At = { schema: string; table: string; column: string; type: string };

/** Every column of every table there is, the worker's and the migrations' too. */
async function everyColumn(cast: Cast): Promise<At[]> {
  return cast.sql<At>(`
    select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'm')
    join pg_namespace n on n.oid = c.relnamespace
    where a.attnum > 0 and not a.attisdropped and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by 1, 2, a.attnum`);
}

/** Where any of these words stands: "schema.table.column: word". Whatever the type, as text and as bytes. */
export async function tracesOf(cast: Cast, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const byTable = Map.groupBy(await everyColumn(cast), (at) => `"${at.schema}"."${at.table}"`);
  for (const [table, columns] of byTable) {
    const texts = columns.map(({ column, type }) =>
      type === 'bytea'
        ? `concat(lower(encode("${column}", 'escape')), ' ', encode("${column}", 'hex'))`
        : `lower("${column}"::text)`,
    );
    const rows = await cast.sql<{ words: string[] | null }>(
      `select array_agg(distinct w.word || ' in ' || c.name) as words
       from ${table} t cross join lateral (values ${texts
         .map((text, at) => `('${columns[at]?.column ?? ''}', ${text})`)
         .join(', ')}) c(name, text)
       join unnest($1::text[]) w(word) on position(lower(w.word) in c.text) > 0`,
      [words],
    );
    for (const word of rows[0]?.words ?? []) found.push(`${table.replaceAll('"', '')}: ${word}`);
  }
  return found;
}
