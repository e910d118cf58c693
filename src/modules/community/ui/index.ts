export { default as ActsPage } from './moderation/ActsPage.svelte';
export { default as CallList } from './taglist/CallList.svelte';
export { default as EditSpace } from './space/EditSpace.svelte';
export { default as ChoosePage } from './moderation/ChoosePage.svelte';
export { default as HeldPage } from './moderation/HeldPage.svelte';
export { default as LogFilter } from './moderation/LogFilter.svelte';
export { default as NeedsReply } from './waiting/NeedsReply.svelte';
export { default as NewThread } from './thread/NewThread.svelte';
export { default as NewSpace } from './space/NewSpace.svelte';
export { default as SearchPage } from './search/SearchPage.svelte';
export { default as SmallThings } from './home/SmallThings.svelte';
export { default as SpaceAbout } from './space/SpaceAbout.svelte';
export { default as AllThreads } from './space/AllThreads.svelte';
export { default as SpaceList } from './space/SpaceList.svelte';
export { default as SpacePage } from './space/SpacePage.svelte';
export { default as ModerationPage } from './moderation/ModerationPage.svelte';
export { default as HandOverPage } from './taglist/HandOverPage.svelte';
export { default as Taglists } from './taglist/Taglists.svelte';
export { default as WhereToWrite } from './write/WhereToWrite.svelte';
export { default as Written } from './image/Written.svelte';
export { default as WorthReading } from './home/WorthReading.svelte';
export { default as ThreadPage } from './thread/ThreadPage.svelte';
export { threadAddress } from './thread/frame.ts';
export { default as TranslateSpace } from './space/TranslateSpace.svelte';
export { default as KnownSpace } from './seo/KnownSpace.svelte';
export { default as KnownThread } from './seo/KnownThread.svelte';
export { atomOf, documentOf } from './seo/feed.ts';
export { siteMapOf } from './seo/site-map.ts';
export { spaceFields } from './space/holders.ts';
export {
  newThreadPath,
  personPath,
  tendedPath,
  postPath,
  spaceAboutPath,
  spaceEditPath,
  spacePath,
  threadPath,
  writePath,
} from './paths.ts';
