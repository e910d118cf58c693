import type { PostView } from '../contract.ts';
import { isOpened, isOpening, refusedOf, type Frame } from './state.ts';

/** What opened its place is replied to below, as the place is. */
export const mayReplyTo = (frame: Frame, post: PostView): boolean =>
  post.can.reply === true && !isOpening(frame, post);

/** Whether a form for a reply stands at one of these posts: opened, refused, or begun and not sent. */
export const isReplyOpen = (frame: Frame, posts: readonly PostView[]): boolean =>
  posts.some(
    (post) =>
      mayReplyTo(frame, post) &&
      (isOpened(frame, 'reply', post.id) ||
        refusedOf(frame, 'post_reply', post.id) !== null ||
        frame.previewed?.form === `reply-${post.id}` ||
        Boolean(frame.drafts[`${frame.module}.reply:${post.id}`])),
  );
