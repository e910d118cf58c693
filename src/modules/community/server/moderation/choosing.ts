import { beginningOf, MOST_TAKEN, takenWith } from '#modules/posts/index.server.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { deny, firstDenial, allow } from '#platform/verdict.ts';
import { MOST_CHOSEN } from '../../moderation.contract.ts';
import { ChoosingInput, type ChoosableView, type ChoosingView } from '../../choosing.contract.ts';
import { keysFor } from '../space/keys.ts';
import { choosableRows, chosenRows, type ChoosableRow } from './choosing.sql.ts';
import { mayHideAll, mayModerateThread, mayRegroup } from './moderation.policy.ts';
import { spacesModerated, threadToModerate } from './page.sql.ts';
import { readersFrom } from './readers.view.ts';
import { sought } from './sought.ts';

const PAGE = 50;
const BEGINS = 140;

export const choosing = query()({
  name: 'community.choosing',
  about:
    'Posts of a thread for those who look after it, to choose several of, and what can be done with those that are chosen.',
  input: ChoosingInput,
  may: isSignedIn,
  statements: 10,
  async read(ctx, input): Promise<ChoosingView | undefined> {
    const { tx, actor } = ctx;
    const thread = await threadToModerate(tx, actor, input.thread);
    if (thread === undefined || mayModerateThread(actor, thread) !== true) return undefined;
    const { after, before } = input;
    const page = await choosableRows(tx, actor, { thread: thread.id, after, before, limit: PAGE });
    const asked = idsIn(input.posts);
    const which = { thread: thread.id, posts: asked, between: input.between, limit: MOST_CHOSEN };
    const found = asked.length === 0 ? [] : await chosenRows(tx, actor, which);
    const chosen = found.slice(0, MOST_CHOSEN);
    const posts = chosen.map(({ id }) => id);
    const going = posts.length === 0 ? [] : await takenWith(tx, { placeId: thread.id, posts });
    const readers = readersFrom(thread, await keysFor(ctx));
    const others = posts.length === 0 ? [] : await spacesModerated(tx, actor, thread);
    const takes = firstDenial(
      mayRegroup(actor, thread),
      chosen.some(({ isOpening }) => isOpening) ? deny('opening_stays') : allow,
      going.length > MOST_TAKEN ? deny('too_many_below') : allow,
    );
    const isSeen = going[0]?.isSeen ?? false;
    return {
      thread: pick(thread, 'id', 'slug', 'title'),
      space: {
        ...{ id: thread.spaceId, slug: thread.spaceSlug, title: thread.spaceTitle },
        language: thread.spaceLanguage,
      },
      ...neighbours(page, { after, before }),
      chosen: chosen.map(toView),
      isTooMuch: found.length > MOST_CHOSEN,
      going: Math.min(going.length, MOST_TAKEN),
      spaces: others.map(readers.of),
      readers: readers.here,
      target:
        input.into === undefined ? null : await sought(ctx, thread, { said: input.into, readers }),
      can: {
        hide: mayHideAll(actor, {
          ...thread,
          chosen: chosen.map(({ isMine }) => ({ isOwn: isMine })),
        }),
        split: firstDenial(takes, isSeen ? allow : deny('first_not_seen')),
        move: takes,
      },
    };
  },
});

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** The first so many ids of a list; what is none is no post. */
const idsIn = (said = ''): string[] =>
  [...new Set(said.split(','))].filter((id) => UUID.test(id)).slice(0, MOST_CHOSEN);

/** A page of what was read, and where the pages beside it begin. */
function neighbours(
  rows: readonly ChoosableRow[],
  { after, before }: { after: string | undefined; before: string | undefined },
): Pick<ChoosingView, 'posts' | 'previous' | 'next'> {
  const isBack = before !== undefined;
  const isMore = rows.length > PAGE;
  const page = isBack ? rows.slice(-PAGE) : rows.slice(0, PAGE);
  const hasPrevious = isBack ? isMore : after !== undefined;
  const hasNext = isBack || isMore;
  return {
    posts: page.map(toView),
    previous: hasPrevious ? (page[0]?.id ?? null) : null,
    next: hasNext ? (page.at(-1)?.id ?? null) : null,
  };
}

const toView = (row: ChoosableRow): ChoosableView => ({
  ...pick(row, 'id', 'isAnonymous', 'isMine', 'at', 'isOpening', 'isReply'),
  author:
    row.authorId !== null && row.authorName !== null
      ? { id: row.authorId, name: row.authorName }
      : null,
  begins: beginningOf(row.html, BEGINS),
  state: row.hiddenAt !== null ? 'hidden' : row.heldAt !== null ? 'held' : 'shown',
});
