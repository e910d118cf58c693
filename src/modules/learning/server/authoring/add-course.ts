import { useCase } from '#platform/use-case.ts';
import { AddCourse } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredProgramme } from './authored.sql.ts';
import { mayEdit } from './authoring.policy.ts';
import { insertCourse } from './course-writing.sql.ts';

export const addCourse = useCase<LearningTables>()({
  name: 'learning.add_course',
  about: 'Add a course at the end of a programme.',
  input: AddCourse,
  subject: ({ tx }, { programme }) => authoredProgramme(tx, programme),
  may: mayEdit,
  async run({ tx, newId }, { title, summary }, programme) {
    const course = newId();
    await insertCourse(tx, { id: course, programmeId: programme.id, title, summary });
    return { programme: programme.slug, course };
  },
});
