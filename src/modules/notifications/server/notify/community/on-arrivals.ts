import type {
  AnswerAccepted,
  PersonMentioned,
  PostAdded,
  PostHearted,
  PostReplied,
  TaglistCalled,
  ThreadOpened,
} from '#modules/community/events.contract.ts';
import { handler } from '#platform/handlers.ts';
import type { Joined } from '../../joined.ts';
import { notifyMany } from './notify-many.ts';
import {
  followersOf,
  isOneOfMany,
  isWelcome,
  spaceFollowers,
  taglistMembers,
} from './notify-many.sql.ts';

const post = (about: { postId: string; threadId: string }) =>
  ({ place: 'community.post', placeId: about.postId, threadId: about.threadId }) as const;

/** Who follows a space hears of a new thread; greeters follow the space where people introduce themselves. */
export const onThreadOpened = handler<ThreadOpened, Joined>({
  on: 'community.thread_opened',
  name: 'notifications.tell_of_thread',
  async handle(ctx, { spaceId, postId, threadId, byPersonaId, exceptPersonaId }) {
    const people = await spaceFollowers(ctx.tx, { spaceId, postId, except: exceptPersonaId });
    const place = post({ postId, threadId });
    await notifyMany(ctx, people, { kind: 'opened', ...place, by: byPersonaId });
  },
});

/** New posts of a followed thread gather in one item until it is read. */
export const onPostAdded = handler<PostAdded, Joined>({
  on: 'community.post_added',
  name: 'notifications.tell_followers',
  async handle(ctx, { threadId, postId, byPersonaId, exceptPersonaId }) {
    const people = await followersOf(ctx.tx, { threadId, postId, except: exceptPersonaId });
    const place = { place: 'community.thread', placeId: threadId, threadId } as const;
    await notifyMany(ctx, people, { kind: 'followed', ...place, by: byPersonaId });
  },
});

/**
 * Who was answered hears of it; the first answer to an introduction is a welcome. Further answers to a
 * thread gather: a long thread is no flood for whoever opened it.
 */
export const onTalkReplied = handler<PostReplied, Joined>({
  on: 'community.post_replied',
  name: 'notifications.tell_of_talk_reply',
  async handle(ctx, { threadId, postId, byPersonaId, toPersonaId }) {
    if (await isOneOfMany(ctx.tx, { threadId, postId, to: toPersonaId })) {
      const place = { place: 'community.thread', placeId: threadId, threadId } as const;
      return notifyMany(ctx, [toPersonaId], { kind: 'followed', ...place, by: byPersonaId });
    }
    const kind = (await isWelcome(ctx.tx, { threadId, to: toPersonaId })) ? 'welcomed' : 'replied';
    await notifyMany(ctx, [toPersonaId], { kind, ...post({ postId, threadId }), by: byPersonaId });
  },
});

export const onTalkMentioned = handler<PersonMentioned, Joined>({
  on: 'community.person_mentioned',
  name: 'notifications.tell_of_talk_mention',
  handle: (ctx, { threadId, postId, byPersonaId, personaIds }) =>
    notifyMany(ctx, personaIds, {
      kind: 'mentioned',
      ...post({ postId, threadId }),
      by: byPersonaId,
    }),
});

/** Hearts of one post gather in one item until it is read. */
export const onTalkHearted = handler<PostHearted, Joined>({
  on: 'community.post_hearted',
  name: 'notifications.tell_of_talk_heart',
  handle: (ctx, { threadId, postId, byPersonaId, toPersonaId }) =>
    notifyMany(ctx, [toPersonaId], {
      kind: 'hearted',
      ...post({ postId, threadId }),
      by: byPersonaId,
    }),
});

export const onAnswerAccepted = handler<AnswerAccepted, Joined>({
  on: 'community.answer_accepted',
  name: 'notifications.tell_of_acceptance',
  handle: (ctx, { threadId, postId, byPersonaId, toPersonaId }) =>
    notifyMany(ctx, [toPersonaId], {
      kind: 'accepted',
      ...post({ postId, threadId }),
      by: byPersonaId,
    }),
});

/** Everybody on a list hears of the post it was called on, and can leave the list from there. */
export const onTaglistCalled = handler<TaglistCalled, Joined>({
  on: 'community.taglist_called',
  name: 'notifications.tell_taglist',
  async handle(ctx, { threadId, postId, taglistId, byPersonaId }) {
    const people = await taglistMembers(ctx.tx, taglistId);
    const place = post({ postId, threadId });
    await notifyMany(ctx, people, { kind: 'taglist', ...place, by: byPersonaId, via: taglistId });
  },
});
