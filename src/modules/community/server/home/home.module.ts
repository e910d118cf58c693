import { needsReply } from '../waiting/needs-reply.ts';
import { front } from './front.ts';
import { skipIntroduction } from './skip-introduction.ts';
import { smallThings } from './small-things.ts';

/** What the home page and the list of what waits bring to the api of community. */
export const homeUseCases = [skipIntroduction] as const;
export const homeQueries = [smallThings, front, needsReply] as const;
