import { handler } from '#platform/handlers.ts';
import type { PostHidden } from '#modules/learning/discussion.contract.ts';
import type { Joined } from '../joined.ts';
import { touchReaders } from './touch-readers.ts';

/** From the inboxes of others what points at it disappears; nobody is told anything new. */
export const onPostHidden = handler<PostHidden, Joined>({
  on: 'learning.post_hidden',
  name: 'notifications.take_from_inboxes',
  handle: (ctx, { postId }) => touchReaders(ctx, postId),
});
