import { every } from '#platform/worker.ts';
import { discussion } from './discussion.ts';
import { discussionChanges } from './discussion-changes.ts';
import { editAnswer } from './edit-answer.ts';
import { markSeen } from './mark-seen.ts';
import * as acts from './post-acts.ts';
import { postAnswer } from './post-answer.ts';
import { postReply } from './post-reply.ts';

/** What the discussion brings to the api of learning. */
export const discussionUseCases = [
  postAnswer,
  editAnswer,
  postReply,
  acts.editPost,
  acts.deletePost,
  acts.restoreOwnPost,
  acts.removePost,
  acts.restorePost,
  acts.releasePost,
  acts.heart,
  acts.unheart,
  acts.preview,
  markSeen,
  acts.forgetTakenBack,
] as const;
export const discussionQueries = [discussion, discussionChanges] as const;
export const discussionTimers = [every('41 3 * * *', acts.forgetTakenBack)];
