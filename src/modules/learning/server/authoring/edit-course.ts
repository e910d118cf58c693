import { useCase } from '#platform/use-case.ts';
import { EditCourse } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredCourse } from './authored.sql.ts';
import { mayEdit } from './authoring.policy.ts';
import { updateCourse } from './course-writing.sql.ts';

export const editCourse = useCase<LearningTables>()({
  name: 'learning.edit_course',
  about: 'Change what a course is called.',
  input: EditCourse,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayEdit,
  async run({ tx }, { title, summary }, { courseId, slug }) {
    await updateCourse(tx, courseId, { title, summary });
    return { programme: slug, course: courseId };
  },
});
