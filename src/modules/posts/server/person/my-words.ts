import { isSignedIn } from '#platform/actor.policy.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { MyWordsInput, type MyWords, type MyWordsView } from '../../person.contract.ts';
import { goneOf } from '../post/post.view.ts';
import { myWords as read, type MyWordsRow } from './my-words.sql.ts';

/** In places of all kinds; a module whose api it is part of makes it. */
export const myWords = <const Module extends string>(module: Module) =>
  query()({
    name: `${module}.my_words` as const,
    about: 'What I wrote myself, with my name or without, also where I may not read any more.',
    input: MyWordsInput,
    may: isSignedIn,
    statements: 1,
    async read(ctx, which): Promise<MyWordsView> {
      const { page, next } = pageOf(await read(ctx, which), which.limit, momentOf);
      return { posts: page.map(viewOf), next };
    },
  });

const viewOf = (row: MyWordsRow): MyWords => ({
  ...pick(row, 'id', 'at', 'html', 'contentNote', 'nameless'),
  state: goneOf(row) ?? 'shown',
  place: row.link === null ? null : { title: row.title ?? '', link: row.link },
});
