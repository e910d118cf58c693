import { randomUUID } from 'node:crypto';
import type { Side } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';

/** A file of a side that was imported, and of which nothing is there any more. */
export async function seedImport(cast: Cast, side: Side, word: string): Promise<string> {
  const importId = randomUUID();
  await cast.sql(
    `insert into admin.import (id, source, side, file, at, counts) values ($1, $2, $3, $4, $5, $6)`,
    [
      ...[importId, `${word} forum ${importId}`, side, `${word}.jsonl`, cast.deps.now()],
      '{"members":0,"programmes":0,"courses":0,"discussions":0,"posts":0,"completions":0}',
    ],
  );
  return importId;
}
