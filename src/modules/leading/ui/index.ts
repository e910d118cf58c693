export { default as Clearances } from './Clearances.svelte';
export { default as Duties } from './Duties.svelte';
