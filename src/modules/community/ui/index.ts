export { default as EditSpace } from './space/EditSpace.svelte';
export { default as NewSpace } from './space/NewSpace.svelte';
export { default as SpaceAbout } from './space/SpaceAbout.svelte';
export { default as SpaceList } from './space/SpaceList.svelte';
export { default as SpacePage } from './space/SpacePage.svelte';
export { spaceFields } from './space/holders.ts';
export {
  newThreadPath,
  personPath,
  postPath,
  spaceAboutPath,
  spaceEditPath,
  spacePath,
  threadPath,
} from './paths.ts';
