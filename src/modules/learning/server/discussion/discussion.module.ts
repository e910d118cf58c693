import { every } from '#platform/worker.ts';
import { deletePost } from './delete-post.ts';
import { discussion } from './discussion.ts';
import { editAnswer } from './edit-answer.ts';
import { editPost } from './edit-post.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { heart, unheart } from './heart.ts';
import { postAnswer } from './post-answer.ts';
import { postReply } from './post-reply.ts';
import { preview } from './preview.ts';
import { releasePost } from './release-post.ts';
import { removePost } from './remove-post.ts';

/** What the discussion brings to the api of learning. */
export const discussionUseCases = [
  postAnswer,
  editAnswer,
  postReply,
  editPost,
  deletePost,
  removePost,
  releasePost,
  heart,
  unheart,
  preview,
  forgetDeleted,
] as const;
export const discussionQueries = [discussion] as const;
export const discussionTimers = [every('41 3 * * *', forgetDeleted)];
