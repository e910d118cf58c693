import { firstLanguage } from '#platform/languages/translating.ts';
import { slugOf } from '#platform/slug.rules.ts';
import type { ImportedSpace, ProgrammesImport } from '../../import.contract.ts';
import { insertProgramme, slugForProgramme } from '../authoring/writing.sql.ts';
import type { Ctx } from '../tx.ts';
import { knownProgrammes, knownSpaces } from './known.sql.ts';
import { refused, refuseDifference, takeIn } from './refusing.ts';

/** The programmes that a file holds or names: those that are new are added. */
export async function takeProgrammes(ctx: Ctx, file: ProgrammesImport) {
  const { importId, source, side, programmes, courses } = file;
  const named = [...programmes.map(({ id }) => id), ...courses.map(({ programme }) => programme)];
  const known = await knownProgrammes(ctx.tx, { source, ids: named });
  const homeOf = await homes(ctx, file);
  return takeIn(file, programmes, known, {
    refuse: ({ imported }, { title, space, language, line }) =>
      refuseDifference(imported, { title, space, language }, line),
    async add({ id: externalId, title, space, language }) {
      const home = homeOf.get(space);
      if (home === undefined) throw new Error('a space was named that nobody knows');
      const slug = await slugForProgramme(ctx.tx, slugOf(title, 'programme'));
      const programme = { id: ctx.newId(), slug, side, title, home, source, externalId, importId };
      const imported = JSON.stringify({ title, space, home, language });
      // Open at once to everybody of its side who is signed in; to guests only when somebody decides so.
      const open = { createdAt: ctx.now, publishedAt: ctx.now, isPublic: false };
      await insertProgramme(ctx.tx, {
        ...{ ...programme, ...open, imported },
        language: firstLanguage(language ?? null, ctx.settings),
      });
      return programme;
    },
  });
}

/** The names of the spaces that a file holds or names. */
async function homes(
  ctx: Ctx,
  { source, spaces, programmes }: ProgrammesImport,
): Promise<Map<string, string>> {
  const ids = [...spaces.map(({ id }) => id), ...programmes.map(({ space }) => space)];
  const known = await knownSpaces(ctx.tx, { source, ids });
  const names = new Map(known.map(({ id, name }) => [id, name]));
  for (const space of spaces) names.set(space.id, nameOf(space, names.get(space.id)));
  return names;
}

function nameOf({ name, line }: ImportedSpace, before = name): string {
  if (before !== name) throw refused('import_differs', line, 'name');
  return name;
}
