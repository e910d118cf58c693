import { useCase } from '#platform/use-case.ts';
import { MoveCourse } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredCourse } from './authored.sql.ts';
import { mayEdit } from './authoring.policy.ts';
import { swapCourse } from './course-writing.sql.ts';

export const moveCourse = useCase<LearningTables>()({
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
