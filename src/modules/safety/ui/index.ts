export { default as DecisionsPage } from './DecisionsPage.svelte';
