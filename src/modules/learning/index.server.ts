import { placeKinds } from '#modules/posts/index.server.ts';
import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { authoring, authoringStep } from './server/authoring/authoring.ts';
import { addCourse, editCourse, moveCourse, removeCourse } from './server/authoring/course-acts.ts';
import {
  copyProgramme,
  createProgramme,
  editProgramme,
  publishProgramme,
} from './server/authoring/programme-acts.ts';
import {
  addStep,
  changeRule,
  editStep,
  moveStep,
  removeStep,
} from './server/authoring/step-acts.ts';
import {
  discussionQueries,
  discussionTimers,
  discussionUseCases,
} from './server/discussion/discussion.module.ts';
import { inSteps } from './server/discussion/in-steps.ts';
import { stepChannel } from './server/discussion/step.channel.ts';
import { exportGradebook } from './server/gradebook/export-gradebook.ts';
import { giveBackCompletion } from './server/gradebook/give-back-completion.ts';
import { gradebook } from './server/gradebook/gradebook.ts';
import { revokeCompletion } from './server/gradebook/revoke-completion.ts';
import { stepGradebook } from './server/gradebook/step-gradebook.ts';
import { nextThings } from './server/home/next-things.ts';
import { mine } from './server/mine/mine.ts';
import { learningPersonal } from './server/personal/personal.ts';
import { enrol } from './server/programme/enrol.ts';
import { leaveProgramme } from './server/programme/leave-programme.ts';
import { programme } from './server/programme/programme.ts';
import { programmes } from './server/programme/programmes.ts';
import { finishReading } from './server/reading/finish-reading.ts';
import { reading } from './server/reading/reading.ts';
import { onSideChanged } from './server/side/on-side-changed.ts';
import { notificationKinds, subjects } from './server/told.sql.ts';

export { importProgrammes, knownImports } from './server/import/import-programmes.ts';
export { completionReport, findDiscussions } from './server/report/completion-report.ts';
export { reportAsCsv, reportAsTable } from './server/report/report-text.rules.ts';

export const learning = {
  name: 'learning',
  useCases: [
    enrol,
    leaveProgramme,
    finishReading,
    revokeCompletion,
    giveBackCompletion,
    exportGradebook,
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
    ...discussionUseCases,
  ],
  queries: [
    programmes,
    programme,
    reading,
    mine,
    nextThings,
    gradebook,
    stepGradebook,
    authoring,
    authoringStep,
    ...discussionQueries,
  ],
  handlers: [onSideChanged],
  timers: discussionTimers,
  personal: learningPersonal,
  publicPaths: ['/learn'],
  channels: [stepChannel],
  provides: [provide(placeKinds, inSteps)],
  notificationKinds,
  subjects,
} as const satisfies Module;
