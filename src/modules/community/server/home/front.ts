import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import type { FrontView } from '../../home.contract.ts';
import { firstParagraphOf } from '#modules/posts/index.server.ts';
import { publicSpaces, worthReading } from './front.sql.ts';

const THREADS = 3;
const SPACES = 6;
const FIRST_WORDS = 220;

export const front = query()({
  name: 'community.front',
  about: 'A few public threads worth reading, and the public spaces.',
  may: () => allow,
  statements: 2,
  async read({ tx, actor }): Promise<FrontView> {
    const [threads, spaces] = await Promise.all([
      worthReading(tx, actor, THREADS),
      publicSpaces(tx, actor, SPACES),
    ]);
    return {
      threads: threads.map(({ html, spaceSlug, spaceTitle, spaceLanguage, ...thread }) => ({
        ...thread,
        start: firstParagraphOf(html, FIRST_WORDS),
        space: { slug: spaceSlug, title: spaceTitle, language: spaceLanguage },
      })),
      spaces: spaces.map(({ aboutHtml, ...space }) => ({
        ...space,
        about: firstParagraphOf(aboutHtml, FIRST_WORDS),
      })),
    };
  },
});
