import type pg from 'pg';

/** A table as it is copied: its columns by name, so that their order may differ where it comes to. */
export type CopiedTable = { name: string; columns: string };
/** What came of it, in whichever order its rows stood. */
export type Copied = CopiedTable & { rows: number; digest: string };
/** Told how far it is. */
export type Watch = (table: string, rows: number, bytes: number) => void;

/** How values are written as text, whatever the server and the role prefer; and a table from its first page on. */
export const AS_TEXT = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 3; set local synchronize_seqscans = off;
  set local statement_timeout = 0; set local client_encoding = 'UTF8'`;

const ours = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')`;

/** All tables of our own schemas, each behind those that its foreign keys point at. */
export async function tablesInOrder(client: pg.ClientBase): Promise<CopiedTable[]> {
  const tables = await client.query<{ oid: number } & CopiedTable>(
    `select c.oid, format('%I.%I', n.nspname, c.relname) as name,
       (select string_agg(format('%I', a.attname), ', ' order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and ${ours} order by 2`,
  );
  const keys = await client.query<{ from: number; to: number }>(
    `select conrelid as "from", confrelid as "to" from pg_constraint
     where contype = 'f' and conrelid <> confrelid`,
  );
  const left = new Map(tables.rows.map((table) => [table.oid, table]));
  const ordered: CopiedTable[] = [];
  while (left.size > 0) {
    const free = [...left.values()].filter(
      ({ oid }) => !keys.rows.some(({ from, to }) => from === oid && left.has(to)),
    );
    if (free.length === 0) throw new Error('Tables that point at each other cannot be copied.');
    for (const { oid, name, columns } of free) {
      left.delete(oid);
      ordered.push({ name, columns });
    }
  }
  return ordered;
}

/** Numbers that the database gives out by itself, and how far it is. */
export async function sequences(client: pg.ClientBase): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
     from pg_sequences n where last_value is not null and ${ours.replaceAll('nspname', 'schemaname')}`,
  );
  return rows;
}
