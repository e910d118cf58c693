export { default as ChoosePage } from './discussion/ChoosePage.svelte';
export { default as DiscussionPage } from './discussion/DiscussionPage.svelte';
export { default as EditProgramme } from './authoring/EditProgramme.svelte';
export { default as EditStep } from './authoring/EditStep.svelte';
export { default as FilesPage } from './files/FilesPage.svelte';
export { default as MyLearning } from './mine/MyLearning.svelte';
export { default as MyProgramme } from './mine/MyProgramme.svelte';
export { default as NewProgramme } from './authoring/NewProgramme.svelte';
export { default as NextThings } from './home/NextThings.svelte';
export { default as NewStep } from './authoring/NewStep.svelte';
export { default as ProgrammeList } from './programme/ProgrammeList.svelte';
export { default as ProgrammePage } from './programme/ProgrammePage.svelte';
export { default as ProgrammeGradebook } from './gradebook/ProgrammeGradebook.svelte';
export { default as PersonGradebook } from './gradebook/PersonGradebook.svelte';
export { default as NudgePage } from './nudge/NudgePage.svelte';
export { default as WritePage } from './nudge/WritePage.svelte';
export { default as ReadingPage } from './reading/ReadingPage.svelte';
export { default as TranslateProgramme } from './authoring/TranslateProgramme.svelte';
export { default as TranslateStep } from './authoring/TranslateStep.svelte';
export { default as StepRules } from './rules/StepRules.svelte';
export { default as StepGradebook } from './gradebook/StepGradebook.svelte';
export {
  choosePath,
  editPath,
  filesPath,
  inLocale,
  myProgrammePath,
  postPath,
  programmePath,
  gradebookPath,
  stepPath,
  withQuery,
} from './paths.ts';
export { chosenFrom, inputOf } from './gradebook/links.ts';
