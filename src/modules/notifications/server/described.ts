import type { Described } from '#platform/module.ts';
import type { ReadCtx } from '#platform/use-case.ts';

type Pointer = { kind: string; id: string };
/** Whoever owns a subject reads with the same connection, and its own tables. */
export type Reading = Omit<ReadCtx<never>, 'tx'> & { tx: unknown };

/**
 * What may be seen of these subjects now, as whoever owns them describes it to this reader: one question
 * for each sort, however many there are.
 */
export async function describeAll(
  ctx: Reading,
  pointers: readonly Pointer[],
): Promise<(of: Pointer) => Described | undefined> {
  const sorts = [...Map.groupBy(pointers, ({ kind }) => kind)];
  const found = await Promise.all(
    sorts.map(async ([kind, those]) => {
      const ids = [...new Set(those.map(({ id }) => id))];
      const subject = ctx.registry.subjects.get(kind);
      return [
        kind,
        (await subject?.describe(ctx as ReadCtx<never>, ids)) ?? new Map<string, Described>(),
      ] as const;
    }),
  );
  const bySort = new Map(found);
  return ({ kind, id }) => bySort.get(kind)?.get(id);
}

/** Threads of whatever sort, as the reader may see them. */
export async function describeThreads(
  ctx: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Described>> {
  const sorts = [...ctx.registry.subjects.values()].filter(({ isThread }) => isThread);
  const found = await Promise.all(sorts.map((sort) => sort.describe(ctx as ReadCtx<never>, ids)));
  return new Map(found.flatMap((some) => [...some]));
}
