import { dropDrafts } from '#modules/accounts/index.server.ts';
import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { PowerAct } from '#platform/use-case.ts';
import {
  AddCourse,
  EditCourse,
  MoveCourse,
  RemoveCourse,
  RestoreCourse,
} from '../../authoring.contract.ts';
import { furtherLanguage } from '#platform/languages/translating.ts';
import { useCase } from '../tx.ts';
import { bringing, namesOf } from './bases.rules.ts';
import { bring } from './bringing.ts';
import { authoredCourse, authoredProgramme } from './authored.sql.ts';
import { mayEdit, mayRemoveCourse, type AuthoredProgramme } from './authoring.policy.ts';
import { deedOn } from './opening-acts.ts';
import { putCourseBack, removedCourse, takeCourseOut } from './removing.sql.ts';
import { insertCourse, swapCourse, updateCourse } from './writing.sql.ts';
import { whereProgramme } from '../programme/where.rules.ts';

export const addCourse = useCase({
  name: 'learning.add_course',
  about: 'Add a course at the end of a programme.',
  input: AddCourse,
  subject: ({ tx }, at) => authoredProgramme(tx, at),
  may: mayEdit,
  async run(ctx, { title, summary }, programme) {
    const course = ctx.newId();
    await insertCourse(ctx.tx, { id: course, programmeId: programme.id, title, summary });
    dropDrafts(ctx, [`learning.new_course:${programme.id}`]);
    return { ...whereProgramme(programme), course };
  },
});

export const editCourse = useCase({
  name: 'learning.edit_course',
  about: 'Change what a course is called.',
  input: EditCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayEdit,
  async run(ctx, input, { courseId, ...course }) {
    const { title, summary } = input;
    const further = furtherLanguage(input, course, ctx);
    if (further === null) {
      refuseStale(input, namesOf(course));
      await updateCourse(ctx.tx, courseId, { title, summary });
      dropDrafts(ctx, [`learning.course:${courseId}`]);
    } else {
      const one = bringing({ ...course, id: courseId }, namesOf);
      await bring(ctx, one, { ...further, fields: { title, summary } });
    }
    return { ...whereProgramme(course), course: courseId };
  },
});

export const moveCourse = useCase({
  name: 'learning.move_course',
  about: 'Move a course up or down.',
  input: MoveCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayEdit,
  async run(ctx, { direction }, { courseId, ...programme }) {
    const moved = (await swapCourse(ctx.tx, courseId, direction)) > 0;
    forgetGuestPages(ctx);
    return { ...whereProgramme(programme), course: courseId, moved };
  },
  // At the end of the row nothing happens, and nothing is written down.
  power: ({ direction }, course, { moved }) =>
    moved ? { ...acted(course, 'Moved.'), evidence: { programme: course.id, direction } } : [],
  deed: ({ direction }, course) =>
    deedOn(course, {
      by: 'learning.move_course',
      with: { course: course.courseId, direction: direction === 'up' ? 'down' : 'up' },
    }),
  takesBack: {},
});

export const removeCourse = useCase({
  name: 'learning.remove_course',
  about:
    'Remove a course that has no steps. For two weeks it is brought back, from the log or where it stood.',
  input: RemoveCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayRemoveCourse,
  async run(ctx, _input, { courseId, ...programme }) {
    await takeCourseOut(ctx.tx, courseId, ctx.now);
    forgetGuestPages(ctx);
    return whereProgramme(programme);
  },
  power: (_input, course) => acted(course, 'Removed.'),
  deed: (_input, course) =>
    deedOn(course, { by: 'learning.restore_course', with: { course: course.courseId } }),
  takesBack: {},
});

export const restoreCourse = useCase({
  name: 'learning.restore_course',
  about: 'Bring a removed course back, at the end of its programme.',
  input: RestoreCourse,
  subject: ({ tx }, { course }) => removedCourse(tx, course),
  may: mayEdit,
  async run(ctx, _input, { id, courseId, slug }) {
    await putCourseBack(ctx.tx, { id, courseId });
    forgetGuestPages(ctx);
    return { ...whereProgramme({ id, slug }), course: courseId };
  },
  power: (_input, course) => acted(course, 'Brought back.'),
  deed: (_input, course) =>
    deedOn(course, { by: 'learning.remove_course', with: { course: course.courseId } }),
  takesBack: {},
});

type Course = AuthoredProgramme & { courseId: string };

const acted = ({ courseId, id }: Course, reason: string): PowerAct => ({
  ...{ subjectKind: 'course', subjectId: courseId, reason },
  evidence: { programme: id },
});
