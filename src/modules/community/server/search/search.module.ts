import { every } from '#platform/worker.ts';
import { countWords } from './count-words.ts';
import { search } from './search.ts';

/** What search brings to the api of community. */
export const searchUseCases = [countWords] as const;
export const searchQueries = [search] as const;
export const searchTimers = [every('* * * * *', countWords)] as const;
