import { every } from '#platform/worker.ts';
import { acceptAnswer, withdrawAcceptance } from '../post/accept-answer.ts';
import { deletePost, restoreOwnPost } from '../post/delete-post.ts';
import { editPost } from '../post/edit-post.ts';
import { forgetTakenBack } from '../post/forget-deleted.ts';
import { heart, unheart } from '../post/heart.ts';
import { postReply } from '../post/post-reply.ts';
import { preview } from '../post/preview.ts';
import { followThread, unfollowThread } from './follow-thread.ts';
import { markSeen } from './mark-seen.ts';
import { newThread } from './new-thread.ts';
import { openThread } from './open-thread.ts';
import { thread } from './thread.ts';

/** What threads and posts bring to the api of community. */
export const threadUseCases = [
  openThread,
  postReply,
  editPost,
  deletePost,
  restoreOwnPost,
  heart,
  unheart,
  acceptAnswer,
  withdrawAcceptance,
  followThread,
  unfollowThread,
  markSeen,
  preview,
  forgetTakenBack,
] as const;
export const threadQueries = [thread, newThread] as const;
export const threadTimers = [every('29 3 * * *', forgetTakenBack)] as const;
