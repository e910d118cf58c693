export { default as AwardPage } from './AwardPage.svelte';
export { default as BadgesPage } from './BadgesPage.svelte';
