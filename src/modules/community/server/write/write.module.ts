import { similarThreads } from './similar-threads.ts';
import { whereToWrite } from './where-to-write.ts';

/** What the way to one's own words brings to the api of community. */
export const writeUseCases = [similarThreads] as const;
export const writeQueries = [whereToWrite] as const;
