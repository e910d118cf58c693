import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { Described, Subject } from '#platform/module.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** Whoever owns a subject says what is seen of it; the question is asked on this connection. */
export type Reading = Pick<ReadCtx<never>, 'actor' | 'registry'> & { tx: unknown };

/** What a reader may see now of subjects of several sorts; `idsOf` says which of each. */
export const seenOfSorts = (
  sorts: readonly Subject[],
  reader: Actor,
  idsOf: (sort: Subject) => RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql.join(
    sorts.map(
      (
        sort,
      ) => sql`select ${sort.kind}::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
        from (${sort.seen(reader, idsOf(sort))}) seen(id, title, link, state, whys)`,
    ),
    sql` union all `,
  );

/** Threads of whatever sort, as the reader may see them. */
export async function describeThreads(
  { tx, actor, registry }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Described>> {
  const sorts = [...registry.subjects.values()].filter(({ isThread }) => isThread);
  if (ids.length === 0 || sorts.length === 0) return new Map();
  const these = () => sql`${[...ids]}::uuid[]`;
  const { rows } = await sql<Described & { id: string }>`
    ${seenOfSorts(sorts, actor, these)}`.execute(tx as ReadCtx<never>['tx']);
  return new Map(rows.map((row) => [row.id, row]));
}
