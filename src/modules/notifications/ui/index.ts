export { default as Fresh } from './Fresh.svelte';
export { default as Inbox } from './Inbox.svelte';
export { default as NotificationSettings } from './NotificationSettings.svelte';
export { default as Unsubscribe } from './Unsubscribe.svelte';
