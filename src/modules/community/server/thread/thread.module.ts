import { postReply } from './post-reply.ts';
import * as acts from './post-acts.ts';
import { finishOwnThread, resumeOwnThread } from './finish-thread.ts';
import { followThread, unfollowThread } from './follow-thread.ts';
import { markSeen } from './mark-seen.ts';
import { myWordsAt } from './my-words-at.ts';
import { newThread } from './new-thread.ts';
import { openThread } from './open-thread.ts';
import { thread } from './thread.ts';
import { threadChanges } from './thread-changes.ts';
import { threadChannel } from './thread.channel.ts';

/** What threads and posts bring to the api of community. */
export const threadUseCases = [
  openThread,
  postReply,
  acts.editPost,
  acts.deletePost,
  acts.restoreOwnPost,
  acts.heart,
  acts.unheart,
  acts.bookmark,
  acts.removeBookmark,
  acts.acceptAnswer,
  acts.withdrawAcceptance,
  acts.uploadImage,
  finishOwnThread,
  resumeOwnThread,
  followThread,
  unfollowThread,
  markSeen,
  acts.preview,
] as const;
export const threadQueries = [thread, threadChanges, newThread, myWordsAt, acts.image] as const;
export const threadChannels = [threadChannel] as const;
