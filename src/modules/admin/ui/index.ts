export { default as Erasures } from './Erasures.svelte';
export { default as Leaving } from './Leaving.svelte';
export { default as MyData } from './MyData.svelte';
export { default as LettersPage } from './letters/LettersPage.svelte';
export { default as FirstRunPage } from './place/FirstRunPage.svelte';
export { default as FirstSpacesPage } from './place/FirstSpacesPage.svelte';
export { default as LookPage } from './look/LookPage.svelte';
export { default as PlacePage } from './place/PlacePage.svelte';
