import InboxMark from '#lib/ui/frame/InboxMark.svelte';
import InboxNews from './InboxNews.svelte';

/** How news of our channels look. */
export const fragments = { inbox: InboxNews, unread: InboxMark };
