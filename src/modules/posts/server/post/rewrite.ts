import { screen } from '#modules/safety/index.server.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Sent } from '../../contract.ts';
import { attachImages } from '../image/images.ts';
import { advance } from '../place/advance.sql.ts';
import type { Place, PostFacts } from '../place.ts';
import { saveMentions } from '../words/mention.sql.ts';
import { readyWords } from '../words/ready-words.ts';
import { writerOf } from '../words/writer-of.ts';
import { changed } from './changed.ts';
import { changeWords, postNow } from './changing.sql.ts';
import type { Said } from './post.ts';
import { timeOf } from './times.rules.ts';

export type NewlySaid = Omit<Said, 'anonymous'> & {
  title?: string | undefined;
  /** Which version was read; without it nothing is compared. */
  base?: string | undefined;
};

/**
 * Gives a post of the actor's other words, the way new ones go, and keeps what it said before. Held
 * words stay held. Throws `Refusal`.
 */
export async function rewrite<Tables, Post extends PostFacts & Spot, Spot, More extends object>(
  anyCtx: Ctx<Tables>,
  place: Place<string, Post, Spot, More>,
  post: Post,
  { body, contentNote, fields, parts = [], ...said }: NewlySaid,
): Promise<Sent & More> {
  const ctx = anyCtx.as<never>();
  const { postId, placeId } = post;
  const verdict = await screen(ctx, { place: place.screenedAs, texts: fields });
  said.check?.();
  const anonymous = post.alias !== null;
  const at = timeOf(ctx.now, anonymous);
  const { title } = await place.lock(ctx, post);
  const nr = await advance(ctx, place.kind, placeId);
  const now = await postNow(ctx.tx, postId);
  if (now?.isThere !== true || now.placeId !== placeId)
    throw new Refusal('conflict', 'already_gone');
  const newTitle = said.title !== undefined && said.title !== title ? said.title : null;
  const isSame = body === now.body && contentNote === now.contentNote && newTitle === null;
  if (!isSame && said.base !== undefined && said.base !== String(now.changes))
    throw new Refusal('conflict', 'changed_meanwhile', {
      current: {
        ...(title !== undefined && { title }),
        body: now.body,
        contentNote: now.contentNote,
      },
    });
  const heldNow = !isSame && verdict === 'hold' && now.heldAt === null;
  const heldAt = heldNow ? at : now.heldAt;
  let named: string[] = [];
  if (!isSame) {
    const texts = parts.length === 0 ? [body] : parts.map((part) => part.body);
    const given = { texts, anonymous, postId, isInParts: parts.length > 0 };
    const { htmls, mentions } = await readyWords(ctx, place, post, given);
    await changeWords(ctx.tx, {
      ...{ postId, body, contentNote, editedAt: at, heldAt, heldNow, changed: nr },
      oldTitle: newTitle === null ? null : title,
      html: htmls.join('\n'),
      parts: parts.map((part, nr) => ({ ...part, html: htmls[nr] ?? '' })),
    });
    if (newTitle !== null) await place.retitle?.(ctx, placeId, newTitle);
    if (newTitle !== null || (heldNow && place.isOpened && post.seq === 1))
      await advance(ctx, place.kind, placeId, { anew: true });
    await attachImages(ctx.tx, { postId, uploaderId: writerOf(ctx), body });
    named = await saveMentions(ctx.tx, postId, mentions);
    // What it said before is not to be read on from a kept page.
    forgetGuestPages(ctx);
  }
  const tell = (id: string) =>
    id !== writerOf(ctx) && (anonymous || !ctx.actor.blocked.includes(id));
  const toTell = heldAt === null ? named.filter(tell) : [];
  const change = { to: 'edited', heldNow, named: toTell, isAnonymous: anonymous } as const;
  const more = await changed(ctx, place, post, change);
  return { post: postId, held: heldAt !== null, ...more };
}
