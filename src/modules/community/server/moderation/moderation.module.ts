import { hidePost, releasePost, restorePost, revealAuthor } from '../thread/post-acts.ts';
import { closeThread, reopenThread } from './close-thread.ts';
import { moderationLog, myActs } from './log.ts';
import { featureThread, pinThread, unfeatureThread, unpinThread } from './mark-thread.ts';
import { mergeThread } from './merge-thread.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import { moderation } from './moderation-page.ts';

export const moderationUseCases = [
  hidePost,
  restorePost,
  releasePost,
  closeThread,
  reopenThread,
  pinThread,
  unpinThread,
  featureThread,
  unfeatureThread,
  moveThread,
  mergeThread,
  splitThread,
  revealAuthor,
] as const;

export const moderationQueries = [moderation, moderationLog, myActs] as const;
