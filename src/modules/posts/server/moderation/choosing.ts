import type { z } from 'zod';
import { pick } from '#platform/pick.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import {
  MOST_CHOSEN,
  type ChoosableView,
  type ChoosingFields,
  type ChosenView,
} from '../../moderation.contract.ts';
import { beginningOf } from '../person/beginning.rules.ts';
import { choosableRows, chosenRows, type ChoosableRow } from './choosing.sql.ts';

const BEGINS = 140;
type Reading = Pick<ReadCtx, 'tx' | 'actor'>;
type Turned = Pick<z.output<typeof ChoosingFields>, 'after' | 'before' | 'limit'>;

/** Posts of a place to choose several of, and those that are chosen. */
export async function choosingIn(
  { tx, actor }: Reading,
  placeId: string,
  { posts: asked = [], between, ...turned }: z.output<typeof ChoosingFields>,
): Promise<ChosenView> {
  const page = await choosableRows(tx, actor, {
    ...{ placeId, limit: turned.limit },
    ...{ after: turned.after, before: turned.before },
  });
  const which = { placeId, posts: asked, between, limit: MOST_CHOSEN };
  const found = asked.length === 0 ? [] : await chosenRows(tx, actor, which);
  return {
    ...neighbours(page, turned),
    chosen: found.slice(0, MOST_CHOSEN).map(toView),
    isTooMuch: found.length > MOST_CHOSEN,
  };
}

/** These posts of a place, as they stand in such a list. */
export async function choosable(
  { tx, actor }: Reading,
  placeId: string,
  posts: readonly string[],
): Promise<ChoosableView[]> {
  const which = { placeId, posts, between: false, limit: posts.length };
  return posts.length === 0 ? [] : (await chosenRows(tx, actor, which)).map(toView);
}

/** A page of what was read, and where the pages beside it begin. */
function neighbours(
  rows: readonly ChoosableRow[],
  { after, before, limit }: Turned,
): Pick<ChosenView, 'posts' | 'previous' | 'next'> {
  const isBack = before !== undefined;
  const isMore = rows.length > limit;
  const page = isBack ? rows.slice(-limit) : rows.slice(0, limit);
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
