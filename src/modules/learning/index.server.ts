import { draftSorts } from '#modules/accounts/index.server.ts';
import { dutyPlaces } from '#modules/leading/index.server.ts';
import { placeKinds } from '#modules/posts/index.server.ts';
import type { Module } from '#platform/module.ts';
import { exportParts } from '#platform/export/parts.ts';
import { provide } from '#platform/port.contract.ts';
import { every } from '#platform/worker.ts';
import { settings } from './settings.ts';
import { drafts } from './server/draft-sorts.sql.ts';
import { authoring, authoringStep } from './server/authoring/authoring.ts';
import { changeReaders } from './server/authoring/change-readers.ts';
import {
  addCourse,
  editCourse,
  moveCourse,
  removeCourse,
  restoreCourse,
} from './server/authoring/course-acts.ts';
import {
  copyProgramme,
  createProgramme,
  editProgramme,
} from './server/authoring/programme-acts.ts';
import {
  publishProgramme,
  removeProgramme,
  withdrawProgramme,
} from './server/authoring/opening-acts.ts';
import {
  archiveProgramme,
  bringBackProgramme,
  hideProgramme,
} from './server/authoring/set-aside.ts';
import {
  addStep,
  changeRule,
  editStep,
  moveStep,
  removeStep,
  restoreStep,
} from './server/authoring/step-acts.ts';
import { forgetRemoved } from './server/authoring/forget-removed.ts';
import { stepRules } from './server/authoring/step-rules.ts';
import { hideStep, reinstateStep, retireStep, showStep } from './server/authoring/standing-acts.ts';
import { choosing } from './server/discussion/choosing.ts';
import { discussion } from './server/discussion/discussion.ts';
import { discussionChanges } from './server/discussion/discussion-changes.ts';
import { inSteps } from './server/discussion/in-steps.ts';
import { hidePosts, restorePosts } from './server/discussion/several.ts';
import { markSeen } from './server/discussion/mark-seen.ts';
import * as acts from './server/discussion/post-acts.ts';
import { editAnswer, postAnswer, postReply } from './server/discussion/posting.ts';
import { stepChannel } from './server/discussion/step.channel.ts';
import { file, filePart, previewStep } from './server/file/file.ts';
import { removeFile, renameFile } from './server/file/file-acts.ts';
import { files } from './server/file/files.ts';
import { forgetFiles } from './server/file/forget-files.ts';
import { addPiece, beginFile, uploadFile } from './server/file/upload-file.ts';
import { exportGradebook } from './server/gradebook/export-gradebook.ts';
import { gradebook, stepGradebook } from './server/gradebook/gradebook.ts';
import { personGradebook } from './server/gradebook/person.ts';
import { markDone, takeBackMarks } from './server/gradebook/mark-done.ts';
import { giveBackCompletion, revokeCompletion } from './server/gradebook/revoke-completion.ts';
import { importedProgrammes } from './server/import/take-back.ts';
import { nextThings } from './server/home/next-things.ts';
import { nudge, takeBackNudge } from './server/nudge/nudge.ts';
import { nudging, oneNudge } from './server/nudge/nudging.ts';
import { mine } from './server/mine/mine.ts';
import { myProgramme } from './server/mine/my-programme.ts';
import { eraseSteps } from './server/personal/erase.sql.ts';
import { exportOf } from './server/personal/export.sql.ts';
import { programmesSeen, titleOfProgramme } from './server/programme/programme.sql.ts';
import { programme, programmes } from './server/programme/programmes.ts';
import { enrol, leaveProgramme } from './server/programme/taking-part.ts';
import { finishReading, reading } from './server/reading/reading.ts';
import { publicEvents } from './server/public-events.sql.ts';
import { onSideChanged } from './server/side/on-side-changed.ts';
import { exportedLearning } from './server/whole/export.sql.ts';
import {
  audiences,
  decisions,
  notificationKinds,
  subjects,
} from './server/notification-kinds.sql.ts';

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
    markDone,
    takeBackMarks,
    nudge,
    takeBackNudge,
    exportGradebook,
    createProgramme,
    editProgramme,
    changeReaders,
    publishProgramme,
    withdrawProgramme,
    archiveProgramme,
    hideProgramme,
    bringBackProgramme,
    removeProgramme,
    copyProgramme,
    addCourse,
    editCourse,
    moveCourse,
    removeCourse,
    restoreCourse,
    addStep,
    editStep,
    changeRule,
    moveStep,
    removeStep,
    restoreStep,
    forgetRemoved,
    showStep,
    uploadFile,
    beginFile,
    addPiece,
    renameFile,
    removeFile,
    previewStep,
    forgetFiles,
    hideStep,
    retireStep,
    reinstateStep,
    postAnswer,
    editAnswer,
    postReply,
    acts.editPost,
    acts.deletePost,
    acts.restoreOwnPost,
    acts.removePost,
    acts.restorePost,
    acts.releasePost,
    hidePosts,
    restorePosts,
    acts.heart,
    acts.unheart,
    acts.bookmark,
    acts.removeBookmark,
    acts.preview,
    markSeen,
  ],
  queries: [
    programmes,
    programme,
    reading,
    mine,
    myProgramme,
    nextThings,
    gradebook,
    stepGradebook,
    personGradebook,
    nudging,
    oneNudge,
    authoring,
    authoringStep,
    stepRules,
    file,
    filePart,
    files,
    discussion,
    discussionChanges,
    choosing,
  ],
  handlers: [onSideChanged],
  personal: { exportOf, erase: eraseSteps },
  publicPaths: ['/learn'],
  timers: [every('47 * * * *', forgetFiles), every('53 * * * *', forgetRemoved)],
  settings,
  channels: [stepChannel],
  provides: [
    provide(placeKinds, inSteps),
    importedProgrammes,
    ...exportedLearning.map((part) => provide(exportParts, part)),
    provide(dutyPlaces, { titleOf: titleOfProgramme, seen: programmesSeen }),
    ...drafts.map((sort) => provide(draftSorts, sort)),
  ],
  notificationKinds,
  audiences,
  subjects,
  decisions,
  publicEvents,
} as const satisfies Module;
