import type {
  PostGone,
  PostHeld,
  PostHidden,
  PostShown,
  ThreadModerated,
} from '#modules/community/events.contract.ts';
import { handler } from '#platform/handlers.ts';
import type { Joined } from '../../joined.ts';
import { notifyMany, touchMany } from './notify-many.ts';
import { wasRemoved } from './notify-many.sql.ts';

type About = { postId: string; threadId: string };
const post = ({ postId, threadId }: About) =>
  ({ place: 'community.post', placeId: postId, threadId, by: null }) as const;

/** Words that wait for a person to look at them are not lost, and their author knows. */
export const onTalkHeld = handler<PostHeld, Joined>({
  on: 'community.post_held',
  name: 'notifications.tell_of_talk_waiting',
  handle: (ctx, about) => notifyMany(ctx, [about.authorId], { kind: 'held', ...post(about) }),
});

/** Its author is told, with the rule and the reason; from others' inboxes what points at it disappears. */
export const onTalkHidden = handler<PostHidden, Joined>({
  on: 'community.post_hidden',
  name: 'notifications.tell_of_talk_removal',
  async handle(ctx, about) {
    await touchMany(ctx, about.postId);
    await notifyMany(ctx, [about.authorId], { kind: 'removed', ...post(about) });
  },
});

/** What pointed at it leads there again; who was told of its removal hears that it is back. */
export const onTalkShown = handler<PostShown, Joined>({
  on: 'community.post_shown',
  name: 'notifications.return_talk_to_inboxes',
  async handle(ctx, about) {
    await touchMany(ctx, about.postId);
    if (await wasRemoved(ctx.tx, about))
      await notifyMany(ctx, [about.authorId], { kind: 'restored', ...post(about) });
  },
});

export const onTalkGone = handler<PostGone, Joined>({
  on: 'community.post_gone',
  name: 'notifications.take_talk_from_inboxes',
  handle: (ctx, { postId }) => touchMany(ctx, postId),
});

/** Who opened a thread hears what was done with it, and why. */
export const onThreadModerated = handler<ThreadModerated, Joined>({
  on: 'community.thread_tended',
  name: 'notifications.tell_of_tending',
  handle: (ctx, { threadId, act, authorId }) =>
    notifyMany(ctx, [authorId], {
      kind: 'tended',
      place: 'community.thread',
      placeId: threadId,
      threadId,
      by: null,
      via: act,
    }),
});
