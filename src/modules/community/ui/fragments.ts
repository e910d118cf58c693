import ThreadNews from './thread/ThreadNews.svelte';

/** How news of our channels look. */
export const fragments = { thread: ThreadNews };
