import type { Answer } from '../types.ts';
import { firstToCome } from './what-you-bring-1.ts';
import { inTheThirdWeek } from './what-you-bring-2.ts';
import { byWordOfMouth } from './what-you-bring-3.ts';
import { theLatest } from './what-you-bring-4.ts';

export const whatYouBring: readonly Answer[] = [
  ...firstToCome,
  ...inTheThirdWeek,
  ...byWordOfMouth,
  ...theLatest,
];
