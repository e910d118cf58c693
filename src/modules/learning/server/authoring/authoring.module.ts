import { addCourse } from './add-course.ts';
import { addStep } from './add-step.ts';
import { authoringStep } from './authoring-step.ts';
import { authoring } from './authoring.ts';
import { changeRule } from './change-rule.ts';
import { copyProgramme } from './copy-programme.ts';
import { createProgramme } from './create-programme.ts';
import { editCourse } from './edit-course.ts';
import { editProgramme } from './edit-programme.ts';
import { editStep } from './edit-step.ts';
import { moveCourse } from './move-course.ts';
import { moveStep } from './move-step.ts';
import { publishProgramme } from './publish-programme.ts';
import { removeCourse } from './remove-course.ts';
import { removeStep } from './remove-step.ts';

/** What authoring brings to the api of learning. */
export const authoringUseCases = [
  createProgramme,
  editProgramme,
  publishProgramme,
  copyProgramme,
  addCourse,
  editCourse,
  moveCourse,
  removeCourse,
  addStep,
  editStep,
  changeRule,
  moveStep,
  removeStep,
] as const;
export const authoringQueries = [authoring, authoringStep] as const;
