export { default as DecisionsPage } from './DecisionsPage.svelte';
export { default as DeedsPage } from './DeedsPage.svelte';
export { default as HelplinePage } from './helplines/HelplinePage.svelte';
export { default as HelplinesHere } from './helplines/Here.svelte';
export { default as HelplinesPage } from './helplines/HelplinesPage.svelte';
