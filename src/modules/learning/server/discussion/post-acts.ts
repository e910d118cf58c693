import * as posts from '#modules/posts/index.server.ts';
import { inSteps } from './in-steps.ts';

/** What is done with posts anywhere, as it is done in discussions. */
export const editPost = posts.editPost(inSteps);
export const deletePost = posts.deletePost(inSteps);
export const restoreOwnPost = posts.restoreOwnPost(inSteps);
export const heart = posts.heart(inSteps);
export const unheart = posts.unheart(inSteps);
export const removePost = posts.hidePost(inSteps, 'remove_post');
export const restorePost = posts.restorePost(inSteps);
export const releasePost = posts.releasePost(inSteps);
export const preview = posts.preview(inSteps);
export const forgetTakenBack = posts.forgetTakenBack(inSteps);
