export { default as BlockButton } from './BlockButton.svelte';
export { default as PersonCard } from './PersonCard.svelte';
export { default as PictureForm } from './PictureForm.svelte';
export { default as Profile } from './Profile.svelte';
export { default as WrongSide } from './WrongSide.svelte';
export { languageName, monthName } from './languages.ts';
