import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { PostsOfInput, type PostsOfView, type PostOfView } from '../../person.contract.ts';
import { beginningOf } from './beginning.rules.ts';
import { postsOf as read, type PostOfRow } from './posts-of.sql.ts';

const BEGINNING = 220;

/** In places of all kinds; a module whose api it is part of makes it. */
export const postsOf = <const Module extends string>(module: Module) =>
  query()({
    name: `${module}.posts_of` as const,
    about: 'What somebody wrote with their name, where I may read it.',
    input: PostsOfInput,
    may: () => allow,
    statements: 1,
    async read(ctx, which): Promise<PostsOfView> {
      const { page, next } = pageOf(await read(ctx, which), which.limit, momentOf);
      return {
        posts: page.filter(({ isSeen }) => isSeen).map(viewOf),
        next,
      };
    },
  });

const viewOf = (row: PostOfRow): PostOfView => ({
  ...pick(row, 'id', 'at', 'opening', 'title', 'link', 'contentNote'),
  scope: { title: row.scopeTitle, link: row.scopeLink },
  beginning: row.contentNote === '' ? beginningOf(row.html, BEGINNING) : '',
});
