import type { PostView } from '../contract.ts';
import {
  isOpened,
  isOpening,
  refusedOf,
  searchOf,
  type Address,
  type Frame,
  type Verb,
} from './state.ts';

/** What opened its place is replied to below, as the place is. */
export const mayReplyTo = (frame: Frame, post: PostView): boolean =>
  post.can.reply === true && !isOpening(frame, post);

/** Whether a form for a reply stands at one of these posts: opened, refused, or begun and not sent. */
export const isReplyOpen = (frame: Frame, posts: readonly PostView[]): boolean =>
  posts.some(
    (post) =>
      mayReplyTo(frame, post) &&
      (isOpened(frame, 'reply', post.id) ||
        isOpened(frame, 'quote', post.id) ||
        refusedOf(frame, 'post_reply', post.id) !== null ||
        frame.previewed?.form === `reply-${post.id}` ||
        Boolean(frame.drafts[`${frame.module}.reply:${post.id}`])),
  );

/** Where something is opened on a post. */
export const openingOf = (
  address: Address,
  verb: Verb,
  post: string,
  anchor: Verb = verb,
): string =>
  `${searchOf(address, { opened: { verb, post }, done: null, said: null })}#${anchor}-${post}`;

/** Where a reply begins with the words of a post; one to what opened its place stands below all. */
export const quotingOf = (frame: Pick<Frame, 'address' | 'title'>, post: PostView): string => {
  const to = openingOf(frame.address, 'quote', post.id, 'reply');
  return isOpening(frame, post) ? to.replace(/#.*/, '#reply') : to;
};
