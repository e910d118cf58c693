import DiscussionNews from './discussion/DiscussionNews.svelte';

/** How news of our channels look. */
export const fragments = { step: DiscussionNews };
