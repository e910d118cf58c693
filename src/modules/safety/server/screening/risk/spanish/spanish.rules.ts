import { others } from './others.rules.ts';
import { signs } from './signs.rules.ts';

/** How it is said in Spanish. */
export const spanish = [...signs, ...others];
