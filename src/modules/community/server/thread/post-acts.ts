import * as posts from '#modules/posts/index.server.ts';
import { inThreads } from './in-threads.ts';

/** What is done with posts anywhere, as it is done in threads. */
export const { editPost, deletePost, restoreOwnPost } = posts.authorsActs(inThreads);
export const { heart, unheart } = posts.hearts(inThreads);
export const { bookmark, removeBookmark } = posts.bookmarks(inThreads);
// Who asked without a name chooses without one.
export const { acceptAnswer, withdrawAcceptance } = posts.choices(
  inThreads,
  ({ isOpener, openerAlias }) => isOpener && openerAlias !== null,
);
export const { hidePost, restorePost, releasePost, revealAuthor } = posts.moderatorsActs(inThreads);
export const preview = posts.preview(inThreads);
export const uploadImage = posts.uploadImage(inThreads);
export const image = posts.image(inThreads);
