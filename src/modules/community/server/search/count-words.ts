import { z } from 'zod';
import { useCase } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import type { CommunityTables } from '../tables.ts';
import { countNewWords } from './words.sql.ts';

/** Posts at once; what is left waits for the next minute. */
const MOST = 2_000;

export const countWords = useCase<CommunityTables>()({
  name: 'community.count_words',
  about: 'Count the words of new posts, so that search can forgive mistakes in them.',
  input: z.strictObject({}),
  internal: true,
  subject: () => Promise.resolve({}),
  may: (actor) => (actor.kind === 'system' ? allow : deny('not_found')),
  run: async ({ tx }) => ({ posts: await countNewWords(tx, MOST) }),
});
