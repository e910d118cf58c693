import { isSignedIn } from '#platform/actor.policy.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { query, useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OnePost } from '../../contract.ts';
import { BookmarksInput, type BookmarksView, type BookmarkView } from '../../person.contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { mayBookmark } from '../post/post.policy.ts';
import { shortBy } from '../post/post.view.ts';
import { writerOf } from '../words/writer-of.ts';
import { firstParagraphOf } from './beginning.rules.ts';
import { bookmarkRows, deleteBookmark, insertBookmark, type BookmarkRow } from './bookmarks.sql.ts';

/** As many as anybody goes back to. */
export const MOST_BOOKMARKS = 2_000;

const FIRST_WORDS = 160;

/** Keeping a post for later, and no longer, made for a place. What may not be read any more can still be let go. */
export const bookmarks = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) => ({
  bookmark: useCase()({
    name: `${place.module}.bookmark` as const,
    about: 'Keep a post among my bookmarks. Nobody is told.',
    input: OnePost,
    limits: [{ points: 120, seconds: 600, by: 'account' }],
    subject: (ctx: Ctx, { post }): Promise<Post | undefined> => place.find(ctx, post),
    may: mayBookmark,
    async run(ctx, { post: postId }) {
      const on = { personaId: writerOf(ctx), postId };
      if (!(await insertBookmark(ctx.tx, on, { now: ctx.now, most: MOST_BOOKMARKS })))
        throw new Refusal('conflict', 'bookmarks_full', { params: { most: MOST_BOOKMARKS } });
      return { post: postId };
    },
  }),
  removeBookmark: useCase()({
    name: `${place.module}.remove_bookmark` as const,
    about: 'Take a post out of my bookmarks, also where it may not be read any more.',
    input: OnePost,
    may: isSignedIn,
    async run(ctx, { post: postId }) {
      await deleteBookmark(ctx.tx, { personaId: writerOf(ctx), postId });
      return { post: postId };
    },
  }),
});

/** In places of all kinds; a module whose api it is part of makes it. */
export const myBookmarks = <const Module extends string>(module: Module) =>
  query()({
    name: `${module}.bookmarks` as const,
    about: 'The posts that I keep for later, wherever they stand.',
    input: BookmarksInput,
    may: isSignedIn,
    statements: 1,
    async read(ctx, which): Promise<BookmarksView> {
      const rows = await bookmarkRows(ctx, which);
      const { page, next } = pageOf(rows, which.limit, ({ keptAt: at, id }) =>
        momentOf({ at, id }),
      );
      return { bookmarks: page.map(viewOf), next };
    },
  });

function viewOf(row: BookmarkRow): BookmarkView {
  const { link, title, html, contentNote } = row;
  const post =
    link === null
      ? null
      : {
          ...{ link, title: title ?? '', by: shortBy(row), contentNote: contentNote ?? '' },
          beginning: firstParagraphOf(html ?? '', FIRST_WORDS),
        };
  return { ...pick(row, 'id', 'keptAt'), post };
}
