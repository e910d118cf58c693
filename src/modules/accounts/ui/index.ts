export { default as AboutMe } from './fields/AboutMe.svelte';
export { default as BlockButton } from './BlockButton.svelte';
export { default as NewPassword } from './fields/NewPassword.svelte';
export { default as PersonCard } from './PersonCard.svelte';
export { default as PictureForm } from './PictureForm.svelte';
export { default as Profile } from './Profile.svelte';
export { default as WhoseName } from './fields/WhoseName.svelte';
export { default as WrongSide } from './WrongSide.svelte';
export { languageName, monthName } from './languages.ts';
