import * as posts from '#modules/posts/index.server.ts';
import { inThreads } from './in-threads.ts';

/** What is done with posts anywhere, as it is done in threads. */
export const editPost = posts.editPost(inThreads);
export const deletePost = posts.deletePost(inThreads);
export const restoreOwnPost = posts.restoreOwnPost(inThreads);
export const heart = posts.heart(inThreads);
export const unheart = posts.unheart(inThreads);
// Who asked without a name chooses without one.
export const acceptAnswer = posts.acceptAnswer(
  inThreads,
  ({ isOpener, openerAlias }) => isOpener && openerAlias !== null,
);
export const withdrawAcceptance = posts.withdrawAcceptance(inThreads);
export const hidePost = posts.hidePost(inThreads);
export const restorePost = posts.restorePost(inThreads);
export const releasePost = posts.releasePost(inThreads);
export const revealAuthor = posts.revealAuthor(inThreads);
export const preview = posts.preview(inThreads);
export const uploadImage = posts.uploadImage(inThreads);
export const forgetImages = posts.forgetImages(inThreads);
export const image = posts.image(inThreads);
export const forgetTakenBack = posts.forgetTakenBack(inThreads);
