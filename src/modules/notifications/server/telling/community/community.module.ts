import * as arrivals from './on-arrivals.ts';
import * as tending from './on-tending.ts';

/** What is told of what happens in spaces. */
export const talkHandlers = [...Object.values(arrivals), ...Object.values(tending)];
