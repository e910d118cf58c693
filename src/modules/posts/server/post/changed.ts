import { noticesDue, subjectsChanged, type Notice } from '#modules/notifications/contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Change, Place, PostFacts } from '../place.ts';

type Told = Pick<PostFacts, 'postId' | 'placeId' | 'side'>;

/** What is told of a post, and where it stands. */
export const aboutPost = (
  { module }: { module: string },
  { postId, placeId, side }: Told,
): Pick<Notice, 'subject' | 'thread' | 'side'> => ({
  subject: { kind: `${module}.post`, id: postId },
  thread: placeId,
  side,
});

/**
 * What became of a post: its place says its numbers anew, and whom it concerns is told. What points at
 * it leads nowhere any more, or leads there again; guests read what is gone on no kept page.
 */
export async function changed<Post extends PostFacts, Spot, More extends object>(
  ctx: Ctx,
  place: Place<string, Post, Spot, More>,
  post: Post,
  change: Change,
): Promise<More> {
  const more = await place.changed(ctx, post, change);
  const isMoved = change.to !== 'edited' || change.heldNow;
  if (isMoved && change.to !== 'hearted' && change.to !== 'accepted') {
    forgetGuestPages(ctx);
    if (change.to !== 'given_back' || post.heldAt === null) ctx.emit(subjectsChanged(post.postId));
  }
  const { kind, by, to } = noticeOf(post, change);
  if (to.length > 0) ctx.emit(noticesDue({ kind, ...aboutPost(place, post), by, to }));
  return more;
}

/** Others see for the first time what waited for a person: whom it concerns is told now. */
export const comesOut = ({ heldAt }: Pick<PostFacts, 'heldAt'>, { to }: Change): boolean =>
  to === 'released' || (to === 'restored' && heldAt !== null);

function noticeOf(post: PostFacts, change: Change): Pick<Notice, 'kind' | 'by' | 'to'> {
  const author = post.writerId === null ? [] : [post.writerId];
  switch (change.to) {
    case 'hearted':
    case 'accepted':
      return {
        kind: change.to,
        by: change.byId,
        to: change.tellId === null ? [] : [change.tellId],
      };
    case 'edited':
      return change.heldNow
        ? { kind: 'held', by: null, to: author }
        : { kind: 'mentioned', by: change.isAnonymous ? null : post.writerId, to: change.named };
    case 'hidden':
      return { kind: 'removed', by: null, to: author };
    case 'restored':
      return { kind: 'restored', by: null, to: author };
    case 'deleted':
    case 'given_back':
    case 'released':
      return { kind: change.to, by: null, to: [] };
  }
}
