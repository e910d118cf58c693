import { slugOf } from '#platform/slug.rules.ts';
import type { ImportedSpace, ProgrammesImport, Tally } from '../../import.contract.ts';
import { insertProgramme, slugForProgramme } from '../authoring/writing.sql.ts';
import type { Ctx } from '../tx.ts';
import { knownProgrammes, knownSpaces } from './known.sql.ts';
import { refused, refuseDifference, refuseOtherSide } from './refusing.ts';

export type Taken<Place> = { tally: Tally; places: ReadonlyMap<string, Place> };

/** The programmes that a file holds or names: those that are new are added. */
export async function takeProgrammes(
  ctx: Ctx,
  file: ProgrammesImport,
): Promise<Taken<{ id: string }>> {
  const { source, programmes, courses } = file;
  const named = [...programmes.map(({ id }) => id), ...courses.map(({ programme }) => programme)];
  const known = await knownProgrammes(ctx.tx, { source, ids: named });
  refuseOtherSide(file, known);
  const homeOf = await homes(ctx, file);
  const before = new Map(known.map((one) => [one.externalId, one]));
  const places = new Map<string, { id: string }>(before);
  let added = 0;
  for (const { id: externalId, title, space, line } of programmes) {
    const found = before.get(externalId);
    if (found !== undefined) {
      refuseDifference(found.imported, { title, space }, line);
      continue;
    }
    const home = homeOf.get(space);
    if (home === undefined) throw new Error('a space was named that nobody knows');
    const slug = await slugForProgramme(ctx.tx, slugOf(title, 'programme'));
    const programme = { id: ctx.newId(), slug, side: file.side, title, home, source, externalId };
    const imported = JSON.stringify({ title, space, home });
    // Open at once to everybody of its side who is signed in; to guests only when somebody decides so.
    const open = { createdAt: ctx.now, publishedAt: ctx.now, isPublic: false };
    await insertProgramme(ctx.tx, { ...programme, ...open, imported });
    places.set(externalId, programme);
    added += 1;
  }
  return { tally: { added, known: programmes.length - added }, places };
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
