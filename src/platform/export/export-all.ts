import { sql } from '../db/sql.ts';
import type { Side } from '../actor.ts';
import type { Deps } from '../perform.ts';
import { inPieces, momentOf } from './in-pieces.sql.ts';
import { exportParts, exportTypes } from './parts.ts';

const AT_ONCE = 500;
export type ExportCounts = Record<string, number>;

type How = {
  sides: readonly Side[];
  write(lines: string): Promise<unknown>;
  watch?: (counts: ExportCounts) => void;
};

/**
 * Writes the whole community as lines of JSON, as it is at one moment, in bounded memory. The last line says how many
 * of each sort there were, so that one sees whether all of it is there.
 */
export async function exportAll(
  { db, registry, settings }: Pick<Deps, 'db' | 'registry' | 'settings'>,
  { sides, write, watch }: How,
): Promise<ExportCounts> {
  const counts = Object.fromEntries(exportTypes.map((type): [string, number] => [type, 0]));
  const parts = registry.all(exportParts);
  const say = (type: string, fields: object) => JSON.stringify({ type, ...fields }) + '\n';
  const asked = sql`${[...sides]}::text[]`;
  await db
    .as()
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { COMMUNITY_NAME: community, LANGUAGES: languages } = settings;
      const at = await momentOf(tx);
      const form = { name: 'samovar-export', version: 1, at };
      await write(say('format', { ...form, community, languages, sides }));
      for (const type of exportTypes)
        for (const part of parts.filter((one) => one.type === type))
          for await (const some of inPieces(tx, part.rows(asked), part.atOnce ?? AT_ONCE)) {
            await write(some.map((row) => say(type, row)).join(''));
            counts[type] = (counts[type] ?? 0) + some.length;
            watch?.(counts);
          }
      await write(say('end', { counts }));
    });
  return counts;
}
