export { default as Erasures } from './Erasures.svelte';
export { default as Leaving } from './Leaving.svelte';
export { default as MyData } from './MyData.svelte';
