import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { messagesFile } from '../messages-file.ts';
import { root } from '../root.ts';
import { columns, dumpSchema, tablesOf } from './catalogue.ts';

/** The files that are written from the migrated database and from the folders of the modules: path → text. */
export async function writtenFiles(client: pg.Client | pg.Pool): Promise<Map<string, string>> {
  const all = await columns(client);
  const modules = (await readdir(join(root, 'src/modules'))).filter((name) =>
    all.some((column) => column.schema === name),
  );
  return new Map([
    ['db/schema.sql', await dumpSchema(client)],
    ['messages/index.ts', messagesFile()],
    ...modules
      .filter((name) => existsSync(join(root, 'src/modules', name, 'server')))
      .map((name) => [`src/modules/${name}/server/tables.ts`, tablesOf(name, all)] as const),
  ]);
}
