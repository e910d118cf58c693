import { noticesDue, subjectsChanged } from '#modules/notifications/contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import type { Side } from '#platform/actor.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx, PowerAct, ReadCtx } from '#platform/use-case.ts';
import type { ChosenPost } from './chosen.sql.ts';
import { logEach, stillAs, turnAll, type Turned } from './many.sql.ts';

/** A place whose posts are taken from sight at once, or given back. It is locked, and says its numbers anew afterwards. */
export type Whole = { module: string; kind: string; placeId: string; scopeId: string; side: Side };
type Why = { rule: HouseRule | null; reason: string; deed: string };

/** Takes posts of a place from sight, as one deed; each author is told once. How many it became of. */
export const hideAll = (ctx: Ctx, place: Whole, posts: readonly string[], why: Why) =>
  turn(ctx, place, posts, { ...why, act: 'hide' });

/** Gives them back. */
export const showAll = (ctx: Ctx, place: Whole, posts: readonly string[], why: Why) =>
  turn(ctx, place, posts, { ...why, act: 'restore' });

/** One row of the audit for each person; who wrote without a name stands in none. */
export function powerOverAll(
  chosen: readonly ChosenPost[],
  { evidence, ...act }: Pick<PowerAct, 'subjectKind' | 'subjectId' | 'reason' | 'evidence'>,
): PowerAct[] {
  const posts = new Map<string | null, string[]>();
  for (const { authorId, postId } of chosen)
    posts.set(authorId, [...(posts.get(authorId) ?? []), postId]);
  return [...posts].map(([personaId, ids]) => ({
    ...{ ...act, personaId, evidence: { ...evidence, posts: ids } },
  }));
}

/** The posts of a place that a deed took from sight and that are so since, or that it gave back and that are there. */
export const leftOf = async (
  { tx }: Pick<ReadCtx, 'tx'>,
  deed: { deed: string; placeId: string; act: 'hide' | 'restore' },
): Promise<string[]> => (await stillAs(tx, deed)).map(({ id }) => id);

async function turn(
  ctx: Ctx,
  place: Whole,
  posts: readonly string[],
  { act, ...why }: Why & { act: 'hide' | 'restore' },
): Promise<number> {
  const turned = await turnAll(ctx, place, posts, act === 'hide' ? ctx.now : null);
  if (turned.length === 0) return 0;
  const { placeId, scopeId, kind } = place;
  const rows = turned.map(({ id }) => ({ id, row: ctx.newId() }));
  await logEach(ctx, rows, { ...why, act, placeKind: kind, placeId, scopeId });
  forgetGuestPages(ctx);
  ctx.emit(subjectsChanged(...turned.map(({ id }) => id)));
  const told = act === 'hide' ? 'removed' : 'restored';
  const notices = firstOfEach(turned, posts).map(({ id, writerId }) => ({
    ...{ kind: told, subject: { kind: `${place.module}.post`, id }, thread: placeId },
    ...{ side: place.side, by: null, to: [writerId] },
  }));
  if (notices.length > 0) ctx.emit(noticesDue(...notices));
  return turned.length;
}

/** Of each who wrote any of these: the first, in the order in which they were given. */
function firstOfEach(turned: readonly Turned[], order: readonly string[]) {
  const known = new Map(turned.map(({ id, writerId }) => [id, writerId]));
  const first = new Map<string, string>();
  for (const id of order) {
    const writerId = known.get(id);
    if (writerId && !first.has(writerId)) first.set(writerId, id);
  }
  return [...first].map(([writerId, id]) => ({ id, writerId }));
}
