import * as posts from '#modules/posts/index.server.ts';
import { inSteps } from './in-steps.ts';

/** What is done with posts anywhere, as it is done in discussions. */
export const { editPost, deletePost, restoreOwnPost } = posts.authorsActs(inSteps);
export const { heart, unheart } = posts.hearts(inSteps);
export const { bookmark, removeBookmark } = posts.bookmarks(inSteps);
export const {
  hidePost: removePost,
  restorePost,
  releasePost,
} = posts.moderatorsActs(inSteps, 'remove_post');
export const preview = posts.preview(inSteps);
