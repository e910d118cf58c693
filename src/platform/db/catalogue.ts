import type pg from 'pg';

type Column = {
  schema: string;
  table: string;
  kind: string;
  name: string;
  type: string;
  nullable: boolean;
  generated: boolean;
  fallback: string | null;
  comment: string | null;
  /** Of the table: whether it may only be added to, or read. */
  wall: string;
};

/** All columns of our own schemas, as PostgreSQL's catalogue has them. */
export async function columns(client: pg.Client | pg.Pool): Promise<Column[]> {
  const result = await client.query<Column>(`
    select n.nspname as schema, c.relname as table, c.relkind as kind, a.attname as name,
           format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
           (a.attidentity <> '') as generated, pg_get_expr(d.adbin, d.adrelid) as fallback,
           col_description(c.oid, a.attnum) as comment,
           coalesce(obj_description(c.oid, 'pg_class'), '') as wall
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'v')
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
      and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
    order by 1, 2, a.attnum`);
  return result.rows;
}

const NOT_OURS = `'^(pg_|information_schema|graphile_worker)'`;

/** The schema as text for review: tables with classes, constraints, indexes, views. The diff shows what a migration did. */
export async function dumpSchema(client: pg.Client | pg.Pool): Promise<string> {
  const byTable = Map.groupBy(
    await columns(client),
    (column) => `${column.schema}.${column.table}`,
  );
  const of = (sql: string) => grouped(client, sql);
  const constraints = await of(`
    select conrelid::regclass::text as "table", conname || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where connamespace::regnamespace::text !~ ${NOT_OURS} and contype <> 'n' order by 1, 2`);
  const indexes = await of(`
    select schemaname || '.' || tablename as "table", indexdef as line
    from pg_indexes where schemaname !~ ${NOT_OURS} order by 1, 2`);
  const triggers = await of(`
    select tgrelid::regclass::text as "table", pg_get_triggerdef(oid) as line
    from pg_trigger where not tgisinternal and tgrelid::regclass::text !~ ${NOT_OURS} order by 1, 2`);
  const views = await of(`
    select schemaname || '.' || viewname as "table", definition as line
    from pg_views where schemaname !~ ${NOT_OURS} order by 1`);
  const parts = [...byTable].map(([table, list]) => {
    const lines = list.map(
      (column) =>
        `  ${column.name} ${column.type}${column.nullable ? '' : ' not null'}${column.generated ? ' generated always as identity' : ''}${column.fallback === null ? '' : ` default ${column.fallback}`} -- ${column.comment ?? '(view)'}`,
    );
    const view = views.get(table)?.[0];
    return [
      `${view === undefined ? 'table' : 'view'} ${table}${wallOf(list)}`,
      ...lines,
      ...(constraints.get(table) ?? []).map((line) => `  constraint ${line}`),
      ...[...(indexes.get(table) ?? []), ...(triggers.get(table) ?? [])].map((line) => `  ${line}`),
      ...(view === undefined ? [] : [view.replace(/^/gm, '  ')]),
    ].join('\n');
  });
  parts.push(...(await functions(client)));
  return `-- Written by \`npm run samovar -- schema\` from the catalogue. Do not edit.\n\n${parts.join('\n\n')}\n`;
}

/** What the database does by itself, with all it says of its rights. */
async function functions(client: pg.Client | pg.Pool): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(`
    select pg_get_functiondef(oid) as text from pg_proc
    where pronamespace::regnamespace::text !~ '^(pg_|public$|information_schema|graphile_worker)'
      and prokind <> 'a' order by oid::regprocedure::text`);
  return rows.map(({ text }) =>
    text
      .trim()
      .replace(/^CREATE OR REPLACE /, '')
      .replace(/\s*\n/g, '\n  '),
  );
}

const wallOf = ([column]: readonly Column[]): string =>
  column === undefined || column.wall === '' ? '' : ` -- ${column.wall}`;

async function grouped(client: pg.Client | pg.Pool, sql: string): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; line: string }>(sql);
  const byTable = Map.groupBy(rows, ({ table }) => table);
  return new Map([...byTable].map(([table, list]) => [table, list.map(({ line }) => line)]));
}

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  'timestamp with time zone': 'Date',
  jsonb: 'Json',
  bytea: 'Buffer',
  'uuid[]': 'string[]',
  'text[]': 'string[]',
};

/** The Kysely types of one module's schema: `tables.ts`. */
export function tablesOf(schema: string, all: readonly Column[]): string {
  const mine = Map.groupBy(
    all.filter((column) => column.schema === schema),
    (column) => column.table,
  );
  const bodies = [...mine].map(
    ([table, list]) =>
      `  '${schema}.${table}': {\n${list.map((column) => `    ${column.name}: ${typeOf(column)};`).join('\n')}\n  };`,
  );
  const text = bodies.join('\n');
  const imports = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) =>
    new RegExp(`\\b${name}<`).test(text + (text.includes(': Json') ? 'ColumnType<' : '')),
  );
  const json = /\bJson\b/.test(text)
    ? `\n/** Written as text, read as the value. */\ntype Json = ColumnType<unknown, string, string>;\n`
    : '';
  const head = imports.length > 0 ? `import type { ${imports.join(', ')} } from 'kysely';\n` : '';
  const name = `${schema.charAt(0).toUpperCase()}${schema.slice(1)}Tables`;
  return `// Written by \`npm run samovar -- schema\` from the database. Do not edit.\n${head}${json}\nexport type ${name} = {\n${text}\n};\n`;
}

function typeOf(column: Column): string {
  const base = `${types[column.type] ?? 'unknown'}${column.nullable && column.kind === 'r' ? ' | null' : ''}`;
  if (column.generated) return `GeneratedAlways<${base}>`;
  return column.fallback === null || base === 'Json' ? base : `Generated<${base}>`;
}
