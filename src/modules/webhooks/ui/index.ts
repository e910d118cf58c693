export { default as EndpointPage } from './EndpointPage.svelte';
export { default as EndpointsPage } from './EndpointsPage.svelte';
export { default as NewEndpointPage } from './NewEndpointPage.svelte';
