import { sql } from '#platform/db/sql.ts';
import type { Described } from '#platform/module.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** Whoever owns a subject says what is seen of it; the question is asked on this connection. */
export type Reading = Pick<ReadCtx<never>, 'actor' | 'registry'> & { tx: unknown };

/** Threads of whatever sort, as the reader may see them. */
export async function describeMutable(
  { tx, actor, registry }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Described>> {
  const sorts = [...registry.subjects.values()].filter(({ isThread }) => isThread);
  if (ids.length === 0 || sorts.length === 0) return new Map();
  const these = () => sql`${[...ids]}::uuid[]`;
  const { rows } = await sql<Described & { id: string }>`
    ${seenOfSorts(registry, sorts, actor, these)}`.execute(tx as ReadCtx<never>['tx']);
  return new Map(rows.map((row) => [row.id, row]));
}
