export { default as BadgesPage } from './BadgesPage.svelte';
