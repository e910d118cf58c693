export { default as GivePage } from './GivePage.svelte';
export { default as Held } from './Held.svelte';
