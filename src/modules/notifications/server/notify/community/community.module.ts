import * as arrivals from './on-arrivals.ts';
import * as moderation from './on-moderation.ts';

/** What is told of what happens in spaces. */
export const talkHandlers = [...Object.values(arrivals), ...Object.values(moderation)];
