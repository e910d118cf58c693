import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { FeedInput, type FeedView } from '../../feed.contract.ts';
import { feedEntries, feedPlace } from './feed.sql.ts';

const NEWEST = 30;

export const feed = query()({
  name: 'community.feed',
  about: 'The newest of a public space or thread, as feed readers fetch it.',
  input: FeedInput,
  may: () => allow,
  statements: 2,
  limits: [{ points: 240, seconds: 60, by: 'account' }],
  async read({ tx, actor }, { spaceSlug, threadSlug }): Promise<FeedView | undefined> {
    const place = await feedPlace(tx, spaceSlug, threadSlug, actor);
    if (place === undefined) return undefined;
    const entries = await feedEntries(tx, place, NEWEST, actor);
    const updated = entries.reduce(
      (latest, entry) => (entry.updated > latest ? entry.updated : latest),
      place.createdAt,
    );
    return {
      id: place.threadId ?? place.spaceId,
      space: {
        id: place.spaceId,
        slug: place.spaceSlug,
        title: place.spaceTitle,
        language: place.spaceLanguage,
      },
      thread:
        place.threadSlug === null || place.threadId === null
          ? null
          : { id: place.threadId, slug: place.threadSlug, title: place.threadTitle ?? '' },
      updated,
      entries,
    };
  },
});
