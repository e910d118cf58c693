import type { ProgrammesImport } from '../../import.contract.ts';
import type { Ctx } from '../tx.ts';
import { knownCourses } from './known.sql.ts';
import { insertCourses, takenByCourses, type NewCourse } from './places.sql.ts';
import { refused, refuseDifference, refuseOtherSide } from './refusing.ts';
import type { Taken } from './take-programmes.ts';

export type CoursePlace = { id: string; programmeId: string };

/** The courses that a file holds or names: those that are new are added. */
export async function takeCourses(
  ctx: Ctx,
  file: ProgrammesImport,
  programmes: ReadonlyMap<string, { id: string }>,
): Promise<Taken<CoursePlace>> {
  const { source, courses, discussions } = file;
  const ids = [...courses.map(({ id }) => id), ...discussions.map(({ course }) => course)];
  const known = await knownCourses(ctx.tx, { source, ids });
  refuseOtherSide(file, known);
  const before = new Map(known.map((one) => [one.externalId, one]));
  const places = new Map<string, CoursePlace>(before);
  const taken = await takenByCourses(
    ctx.tx,
    [...programmes.values()].map(({ id }) => id),
  );
  const used = new Set(taken.map(({ within, position }) => `${within} ${position}`));
  const fresh: NewCourse[] = [];
  for (const { id: externalId, programme, position, title, line } of courses) {
    const imported = { programme, position, title };
    const found = before.get(externalId);
    if (found !== undefined) {
      refuseDifference(found.imported, imported, line);
      continue;
    }
    const programmeId = programmes.get(programme)?.id;
    if (programmeId === undefined) throw new Error('a programme was named that nobody knows');
    if (used.has(`${programmeId} ${position}`))
      throw refused('import_place_taken', line, 'position');
    const course = { id: ctx.newId(), externalId, programmeId, position, title, imported };
    places.set(externalId, course);
    fresh.push(course);
  }
  await insertCourses(ctx.tx, source, fresh);
  return { tally: { added: fresh.length, known: courses.length - fresh.length }, places };
}
