import { globSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { reasonsFile } from '../http/reasons-written.ts';
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
    ['src/platform/http/reasons.json', reasonsFile()],
    ...modules
      .filter(namesTables)
      .map((name) => [`src/modules/${name}/server/tables.ts`, tablesOf(name, all)] as const),
  ]);
}

/** Whether a module's code names its tables by type; whoever asks in SQL alone needs none. */
const namesTables = (module: string): boolean =>
  globSync(`src/modules/${module}/server/**/*.ts`, { cwd: root }).some((path) =>
    readFileSync(join(root, path), 'utf8').includes("/tables.ts'"),
  );
