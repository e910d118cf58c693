import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { RemoveCourse } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredCourse } from './authored.sql.ts';
import { mayRemoveCourse } from './authoring.policy.ts';
import { deleteCourse } from './course-writing.sql.ts';

export const removeCourse = useCase<LearningTables>()({
  name: 'learning.remove_course',
  about: 'Remove a course that has no steps.',
  input: RemoveCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayRemoveCourse,
  async run(ctx, _input, { courseId, slug }) {
    await deleteCourse(ctx.tx, courseId);
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
