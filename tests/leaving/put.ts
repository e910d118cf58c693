import { randomUUID } from 'node:crypto';
import { columns } from '#platform/db/catalogue.ts';
import type { Cast } from '../cast/cast.ts';

type Value = string | number | boolean | Date | Buffer | readonly string[] | null | object;
export type Row = Record<string, Value>;

/**
 * Writes rows straight into tables. What is not said is made up from the catalogue: every column that
 * holds something of a person gets a word of its own that can be searched for.
 */
export async function openPutting(cast: Cast) {
  const all = await columns(cast.db.pool);
  const byTable = Map.groupBy(all, ({ schema, table }) => `${schema}.${table}`);
  const words = new Map<string, string>();

  function madeUp(table: string, name: string, type: string, comment: string): Value {
    switch (type) {
      case 'timestamp with time zone':
        return cast.deps.now();
      case 'uuid':
        return randomUUID();
      case 'boolean':
        return true;
      case 'integer':
      case 'smallint':
      case 'bigint':
        return 1;
      case 'jsonb':
        return '{}';
      case 'text[]':
      case 'uuid[]':
        return [];
      case 'bytea':
        return Buffer.from(word(table, name, comment));
      default:
        return word(table, name, comment);
    }
  }
  function word(table: string, name: string, comment: string): string {
    const made = `zq${String(words.size + 1)}x${table.replace(/\W/g, '')}${name.replace(/\W/g, '')}`;
    words.set(`${table}.${name} (${comment}) ${String(words.size)}`, made.toLowerCase());
    return made.toLowerCase();
  }

  async function put(table: string, row: Row): Promise<Row> {
    const known = byTable.get(table) ?? [];
    const full: Row = { ...row };
    for (const column of known) {
      if (column.name in full || column.generated) continue;
      const isPersonal = !/^(public|internal)$/.test(column.comment ?? '');
      const isText = column.type === 'text' || column.type === 'bytea';
      if ((column.fallback === null && !column.nullable) || (isPersonal && isText))
        full[column.name] = madeUp(table, column.name, column.type, column.comment ?? '');
    }
    const names = Object.keys(full);
    await cast.sql(
      `insert into ${table.replace('leading.', '"leading".')} (${names.map((name) => `"${name}"`).join(', ')})
       values (${names.map((_name, at) => `$${String(at + 1)}`).join(', ')})`,
      Object.values(full),
    );
    return full;
  }
  return { put, words, tables: [...byTable.keys()], columns: all };
}
