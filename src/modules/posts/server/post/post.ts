import { noticesDue } from '#modules/notifications/contract.ts';
import { screen } from '#modules/safety/index.server.ts';
import type { Side } from '#platform/actor.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { attachImages } from '../image/images.ts';
import type { Place, PostFacts } from '../place.ts';
import { sighted } from '../place/saw.ts';
import { readyWords } from '../words/ready-words.ts';
import { writerOf } from '../words/writer-of.ts';
import { aboutPost } from './changed.ts';
import { aliasIn, insertPost, type InsertAlso } from './insert-post.sql.ts';
import { timeOf } from './times.rules.ts';

/** Words as they were typed. `fields`: what is screened, by the names of the form's fields. */
export type Said = {
  body: string;
  contentNote: string;
  anonymous: boolean;
  fields: Record<string, string>;
  /** The texts of a post that is written in several fields, each under its question; `body` is all of them. */
  parts?: readonly { question: string; body: string }[];
  /** What its place asks of words that may be said. Throws `Refusal`. */
  check?: () => void;
};
/** Where a new post stands: a seat that its place keeps for it, and what is locked with it. */
export type Seat = {
  placeId: string;
  scopeId: string;
  seq: number;
  parentId: string | null;
  /** What the place writes with it, in the same statement. */
  also?: InsertAlso;
};
export type Posted<S = Seat> = { postId: string; isHeld: boolean; named: string[]; seat: S };

/**
 * The one way in for lasting words: screen → render → mention → reserve the seat → insert → attach. Who
 * wrote what waits is told so; who else is to be told is said by the place, which knows what was answered. Throws `Refusal`.
 */
export async function post<
  Tables,
  Post extends PostFacts,
  Spot extends { side: Side },
  S extends Seat,
>(
  anyCtx: Ctx<Tables>,
  place: Place<string, Post, Spot>,
  at: Spot,
  said: Said,
  reserve: (when: { at: Date; isHeld: boolean }) => Promise<S>,
): Promise<Posted<S>> {
  const ctx = anyCtx.as<never>();
  const { body, contentNote, anonymous, parts = [] } = said;
  const writerId = writerOf(ctx);
  const isHeld = (await screen(ctx, { place: place.screenedAs, texts: said.fields })) === 'hold';
  said.check?.();
  const texts = parts.length === 0 ? [body] : parts.map((part) => part.body);
  const { htmls, mentions } = await readyWords(ctx, place, at, {
    ...{ texts, anonymous, isInParts: parts.length > 0 },
  });
  const createdAt = timeOf(ctx.now, anonymous);
  const seat = await reserve({ at: createdAt, isHeld });
  const postId = anonymous ? newPublicId() : ctx.newId();
  const changed = await insertPost(
    ctx.tx,
    {
      ...seat,
      ...{ id: postId, placeKind: place.kind, writerId, body, contentNote, mentions, createdAt },
      html: htmls.join('\n'),
      alias: anonymous ? await aliasIn(ctx.tx, seat.placeId, writerId) : null,
      parts: parts.map((part, nr) => ({ ...part, html: htmls[nr] ?? '' })),
      heldAt: isHeld ? createdAt : null,
    },
    ctx.now,
    seat.also ?? place.insertAlso,
  );
  if (changed === undefined) throw new Refusal('conflict', 'already_gone');
  ctx.wake(place.kind, [seat.placeId], changed);
  if (seat.parentId !== null)
    await sighted(ctx, { place: seat.placeId, posts: [seat.parentId], isAll: false });
  await attachImages(ctx.tx, { postId, uploaderId: writerId, body });
  if (isHeld) {
    const about = aboutPost(place, { postId, placeId: seat.placeId, side: at.side });
    ctx.emit(noticesDue({ kind: 'held', ...about, by: null, to: [writerId] }));
  }
  return { postId, isHeld, named: [...new Set(mentions.map(({ id }) => id))], seat };
}
