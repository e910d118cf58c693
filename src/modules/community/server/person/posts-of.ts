import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { PostsOfInput, type PostsOfView, type PostOfView } from '../../person.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { beginningOf } from './beginning.rules.ts';
import { postsOf as read, type PostOfRow } from './posts-of.sql.ts';

const PAGE = 20;
const BEGINNING = 220;

export const postsOf = query<CommunityTables>()({
  name: 'community.posts_of',
  about: 'What somebody wrote with their name, where I may read it.',
  input: PostsOfInput,
  may: () => allow,
  statements: 1,
  async read({ tx, actor }, { person, after }): Promise<PostsOfView> {
    const rows = await read(tx, actor, { person, after, limit: PAGE + 1 });
    const shown = rows.slice(0, PAGE);
    return {
      posts: shown.map(viewOf),
      next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    };
  },
});

const viewOf = (row: PostOfRow): PostOfView => ({
  id: row.id,
  at: row.at,
  opening: row.opening,
  thread: { slug: row.threadSlug, title: row.threadTitle },
  space: { slug: row.spaceSlug, title: row.spaceTitle },
  beginning: row.contentNote === '' ? beginningOf(row.html, BEGINNING) : '',
  contentNote: row.contentNote,
});
