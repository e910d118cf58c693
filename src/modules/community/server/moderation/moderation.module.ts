import { hidePost, releasePost, restorePost, revealAuthor } from '../thread/post-acts.ts';
import { choosing } from './choosing.ts';
import { closeThread, finishThread, reopenThread } from './close-thread.ts';
import { held, heldCount } from './held.ts';
import { hidePosts } from './hide-posts.ts';
import { hideThread, showThread } from './hide-thread.ts';
import { moderationLog } from './log.ts';
import { featureThread, pinThread, unfeatureThread, unpinThread } from './mark-thread.ts';
import { mergeThread } from './merge-thread.ts';
import { movePosts } from './move-posts.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import { undoAct } from './undo.ts';
import { moderation } from './moderation-page.ts';

export const moderationUseCases = [
  hidePost,
  restorePost,
  releasePost,
  closeThread,
  finishThread,
  reopenThread,
  hideThread,
  showThread,
  pinThread,
  unpinThread,
  featureThread,
  unfeatureThread,
  moveThread,
  mergeThread,
  splitThread,
  movePosts,
  hidePosts,
  undoAct,
  revealAuthor,
] as const;

export const moderationQueries = [moderation, choosing, moderationLog, held, heldCount] as const;
