import { query, type ReadCtx } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import type { FrontView } from '../../home.contract.ts';
import { firstParagraphOf } from '#modules/posts/index.server.ts';
import { isCalm } from './calm.ts';
import { publicSpaces, worthReading } from './front.sql.ts';

const THREADS = 3;
/** So many are looked at for those: some may tell of danger. */
const LOOKED_AT = 12;
const SPACES = 6;
const FIRST_WORDS = 220;

export const front = query()({
  name: 'community.front',
  about: 'A few public threads worth reading, and the public spaces.',
  may: () => allow,
  statements: 2,
  async read(ctx): Promise<FrontView> {
    const { tx, actor } = ctx;
    const [found, spaces] = await Promise.all([
      worthReading(tx, actor, LOOKED_AT),
      publicSpaces(tx, actor, SPACES),
    ]);
    const threads = await calm(ctx, found);
    return {
      threads: threads.map(
        ({ html, spaceId, spaceSlug, spaceTitle, spaceLanguage, ...thread }) => ({
          ...thread,
          start: firstParagraphOf(html, FIRST_WORDS),
          space: { id: spaceId, slug: spaceSlug, title: spaceTitle, language: spaceLanguage },
        }),
      ),
      spaces: spaces.map(({ aboutHtml, ...space }) => ({
        ...space,
        about: firstParagraphOf(aboutHtml, FIRST_WORDS),
      })),
    };
  },
});

/** The first of those that do not tell of danger. */
async function calm<Thread extends { title: string; html: string }>(
  ctx: ReadCtx,
  threads: readonly Thread[],
): Promise<Thread[]> {
  const shown: Thread[] = [];
  for (const thread of threads) {
    if (shown.length === THREADS) break;
    if (await isCalm(ctx, thread)) shown.push(thread);
  }
  return shown;
}
