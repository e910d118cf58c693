import type { Answer } from '../types.ts';
import { firstToCome } from './a-no-of-your-own-1.ts';
import { thenTheOthers } from './a-no-of-your-own-2.ts';

export const aNoOfYourOwn: readonly Answer[] = [...firstToCome, ...thenTheOthers];
