import { handler } from '#platform/handlers.ts';
import type { PostShown } from '#modules/learning/discussion.contract.ts';
import type { Joined } from '../joined.ts';
import { touchReaders } from './touch-readers.ts';

/** What pointed at it before it waited leads there again. */
export const onPostShown = handler<PostShown, Joined>({
  on: 'learning.post_shown',
  name: 'notifications.return_to_inboxes',
  handle: (ctx, { postId }) => touchReaders(ctx, postId),
});
