import type { ProgrammesImport } from '../../import.contract.ts';
import type { Ctx } from '../tx.ts';
import { knownCourses } from './known.sql.ts';
import { insertCourses, takenByCourses } from './places.sql.ts';
import { refused, refuseDifference, takeIn } from './refusing.ts';

export type CoursePlace = { id: string; programmeId: string };

/** The courses that a file holds or names: those that are new are added. */
export async function takeCourses(
  ctx: Ctx,
  file: ProgrammesImport,
  programmes: ReadonlyMap<string, { id: string }>,
) {
  const { source, courses, discussions } = file;
  const ids = [...courses.map(({ id }) => id), ...discussions.map(({ course }) => course)];
  const known = await knownCourses(ctx.tx, { source, ids });
  const programmeIds = [...programmes.values()].map(({ id }) => id);
  const used = await takenByCourses(ctx.tx, programmeIds);
  const taken = await takeIn(file, courses, known, {
    refuse: ({ imported }, { programme, position, title, line }) =>
      refuseDifference(imported, { programme, position, title }, line),
    add({ id: externalId, programme, position, title, line }) {
      const programmeId = programmes.get(programme)?.id;
      if (programmeId === undefined) throw new Error('a programme was named that nobody knows');
      if (used.some((one) => one.within === programmeId && one.position === position))
        throw refused('import_place_taken', line, 'position');
      const imported = { programme, position, title };
      return { id: ctx.newId(), externalId, programmeId, position, title, imported };
    },
  });
  await insertCourses(ctx.tx, file, taken.fresh);
  return taken;
}
