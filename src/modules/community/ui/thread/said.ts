import type { Translate } from '#lib/text/index.ts';
import { isOfAuthor, type PostView } from '#modules/posts/contract.ts';
import type { Address, Saying } from '#modules/posts/ui/index.ts';
import type { ThreadView } from '../../thread.contract.ts';

/** What is said of what the reader just did; to whoever got the address from somebody else nothing. */
export function saidOf(
  t: Translate,
  { view, address: { done, said } }: { view: ThreadView; address: Address },
): Saying | null {
  const post = shownOn(view).find(({ id }) => id === said);
  const isTheirs =
    !isOfAuthor(done) || (post?.isMine ?? (done === 'delete' && view.can.follow === true));
  if (done === null || !isTheirs) return null;
  const isHeld = shownOn(view).some(({ id, held }) => id === said && held);
  if (isHeld || (done === 'open' && view.isUnseen))
    return { kind: 'calm', sentences: [t('post.held_mine')] };
  return { kind: 'done', sentences: [t(`post.done_${done}`)] };
}

/** All posts that stand on this page. */
export const shownOn = ({ opening, posts }: ThreadView): PostView[] =>
  opening === null ? posts : [opening, ...posts];
