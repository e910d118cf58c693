import type { Answer } from '../types.ts';
import { firstToCome } from './service-leadership-1.ts';
import { thenTheOthers } from './service-leadership-2.ts';

export const serviceLeadership: readonly Answer[] = [...firstToCome, ...thenTheOthers];
