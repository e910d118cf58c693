import { arranging, newSpace } from './arranging.ts';
import { changeReaders } from './change-readers.ts';
import { createSpace } from './create-space.ts';
import { editSpace } from './edit-space.ts';
import { threads } from './everywhere.ts';
import { followSpace, unfollowSpace } from './follow-space.ts';
import { archiveSpace, moveSpace, reopenSpace } from './placing-space.ts';
import { spaceAbout } from './space-about.ts';
import { space } from './space.ts';
import { spaces } from './spaces.ts';
import { translateSpace } from './translate-space.ts';

/** What spaces bring to the api of community. */
export const spaceUseCases = [
  createSpace,
  editSpace,
  changeReaders,
  translateSpace,
  moveSpace,
  archiveSpace,
  reopenSpace,
  followSpace,
  unfollowSpace,
] as const;
export const spaceQueries = [spaces, threads, space, spaceAbout, arranging, newSpace] as const;
