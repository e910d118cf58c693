import { query, type ReadCtx } from '#platform/use-case.ts';
import {
  MOST_SHOWN,
  OneImport,
  against,
  partOfImport,
  type Against,
  type ImportGoes,
  type ImportRow,
  type ImportView,
} from '../../imports.contract.ts';
import type { AdminTables } from '../tables.ts';
import { maySeeImports, mayTakeBackImport, sidesOf } from './imports.policy.ts';
import { findImport, laterImports } from './imports.sql.ts';

export const oneImport = query<AdminTables>()({
  name: 'admin.one_import',
  about:
    'An import: what would go if it were taken back, and what others built on it since, which keeps it.',
  input: OneImport,
  may: maySeeImports,
  statements: 20,
  async read(ctx, { import: id }): Promise<ImportView | undefined> {
    const found = await findImport(ctx.tx, id);
    if (found === undefined || !sidesOf(ctx.actor).includes(found.side)) return undefined;
    const standing = found.stands === 'taken_back' ? [] : await standingAgainst(ctx, found);
    return {
      ...found,
      goes: await goesWith(ctx, id),
      against: standing,
      can: { takeBack: mayTakeBackImport(ctx.actor, { ...found, against: standing }) },
    };
  },
});

/** All that others built on it; the same reason by two modules is one. */
export async function standingAgainst(
  ctx: ReadCtx<AdminTables>,
  run: ImportRow,
): Promise<Against[]> {
  const later = await laterImports(ctx.tx, run);
  const all = against(
    'later',
    later.map(({ id, file }) => ({
      ...{ title: file, link: `/operate/imports/${id}`, count: later.length },
    })),
  );
  for (const part of ctx.registry.all(partOfImport)) all.push(...(await part.against(ctx, run.id)));
  return [...Map.groupBy(all, ({ why }) => why)].map(([why, same]) => ({
    why,
    count: same.reduce((sum, { count }) => sum + count, 0),
    where: same.flatMap((one) => one.where).slice(0, MOST_SHOWN),
  }));
}

/** What is there of it now, and goes with it. */
export async function goesWith(ctx: ReadCtx<AdminTables>, id: string): Promise<ImportGoes> {
  const none = { members: 0, programmes: 0, courses: 0, discussions: 0, posts: 0, completions: 0 };
  const goes: ImportGoes = { ...none, links: 0, hearts: 0, bookmarks: 0 };
  for (const part of ctx.registry.all(partOfImport))
    Object.assign(goes, await part.goes?.(ctx, id));
  return goes;
}
