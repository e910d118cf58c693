export { default as DecisionsPage } from './DecisionsPage.svelte';
export { default as DeedsPage } from './DeedsPage.svelte';
