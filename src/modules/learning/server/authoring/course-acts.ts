import { dropDrafts } from '#modules/accounts/index.server.ts';
import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { AddCourse, EditCourse, MoveCourse, RemoveCourse } from '../../authoring.contract.ts';
import { forgetVersions } from '#platform/languages/said.sql.ts';
import { furtherLanguage } from '#platform/languages/translating.ts';
import { useCase } from '../tx.ts';
import { bringing, namesOf } from './bases.rules.ts';
import { bring } from './bringing.ts';
import { authoredCourse, authoredProgramme } from './authored.sql.ts';
import { mayEdit, mayRemoveCourse } from './authoring.policy.ts';
import { deleteById, insertCourse, swapCourse, updateCourse } from './writing.sql.ts';

export const addCourse = useCase({
  name: 'learning.add_course',
  about: 'Add a course at the end of a programme.',
  input: AddCourse,
  subject: ({ tx }, { programme }) => authoredProgramme(tx, programme),
  may: mayEdit,
  async run(ctx, { title, summary }, programme) {
    const course = ctx.newId();
    await insertCourse(ctx.tx, { id: course, programmeId: programme.id, title, summary });
    dropDrafts(ctx, [`learning.new_course:${programme.id}`]);
    return { programme: programme.slug, course };
  },
});

export const editCourse = useCase({
  name: 'learning.edit_course',
  about: 'Change what a course is called.',
  input: EditCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayEdit,
  async run(ctx, input, { courseId, slug, ...course }) {
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
    return { programme: slug, course: courseId };
  },
});

export const moveCourse = useCase({
  name: 'learning.move_course',
  about: 'Move a course up or down.',
  input: MoveCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayEdit,
  async run({ tx }, { direction }, { courseId, slug }) {
    await swapCourse(tx, courseId, direction);
    return { programme: slug, course: courseId };
  },
});

export const removeCourse = useCase({
  name: 'learning.remove_course',
  about: 'Remove a course that has no steps.',
  input: RemoveCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayRemoveCourse,
  async run(ctx, _input, { courseId, slug }) {
    await deleteById(ctx.tx, 'learning.course', courseId);
    await forgetVersions(ctx.tx, [courseId]);
    forgetGuestPages(ctx);
    return { programme: slug };
  },
  power: (_input, { courseId, id }) => ({
    subjectKind: 'course',
    subjectId: courseId,
    reason: 'Removed.',
    evidence: { programme: id },
  }),
});
