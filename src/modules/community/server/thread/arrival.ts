import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx } from '#platform/use-case.ts';
import type {
  AnswerAccepted,
  PersonMentioned,
  PostAdded,
  PostGone,
  PostHearted,
  PostHeld,
  PostHidden,
  PostReplied,
  PostShown,
  ThreadOpened,
} from '../../events.contract.ts';
import type { Change } from '#modules/posts/index.server.ts';
import type { Tables } from './thread.sql.ts';

export type Where = { spaceId: string; threadId: string; postId: string };

/** A post as the moment it can be seen concerns others. */
export type Arrival = Where & {
  isOpening: boolean;
  /** Who wrote it; told nothing, and named only where they gave their name. */
  writerId: string;
  isAnonymous: boolean;
  /** Whom it answers, with or without a name. */
  toPersonaId: string | null;
  /** Whom it names. */
  mentioned: readonly string[];
  /** Out of the writer's sight, both ways. */
  blocked: readonly string[];
};

/**
 * Tells whom it concerns that a post can be seen. Between people who blocked each other nothing is
 * told, unless it was written without a name: who hears nothing would know who wrote.
 */
export function announce(ctx: Ctx<Tables>, post: Arrival): void {
  const { spaceId, threadId, postId, writerId } = post;
  const about = { spaceId, threadId, postId };
  const byPersonaId = post.isAnonymous ? null : writerId;
  const isNotified = (id: string) =>
    id !== writerId && (post.isAnonymous || !post.blocked.includes(id));
  const arrival = { ...about, byPersonaId, exceptPersonaId: writerId };
  if (post.isOpening)
    ctx.emit({ type: 'community.thread_opened', payload: arrival } satisfies ThreadOpened);
  else ctx.emit({ type: 'community.post_added', payload: arrival } satisfies PostAdded);
  const { toPersonaId } = post;
  if (toPersonaId !== null && isNotified(toPersonaId)) {
    const payload = { ...about, byPersonaId, toPersonaId };
    ctx.emit({ type: 'community.post_replied', payload } satisfies PostReplied);
  }
  notifyMentioned(ctx, about, byPersonaId, [...new Set(post.mentioned)].filter(isNotified));
}

/** Tells people that they are named; who was told of a reply already is not told twice by it. */
export function notifyMentioned(
  ctx: Ctx<Tables>,
  about: Where,
  byPersonaId: string | null,
  personaIds: readonly string[],
): void {
  if (personaIds.length === 0) return;
  const payload = { ...about, byPersonaId, personaIds: [...personaIds] };
  ctx.emit({ type: 'community.person_mentioned', payload } satisfies PersonMentioned);
}

type Authored = Where & { authorId: string };

/** Tells its author that a post waits for somebody to look at it. */
export const announceHeld = (ctx: Ctx<Tables>, payload: Authored): void =>
  ctx.emit({ type: 'community.post_held', payload } satisfies PostHeld);

/** Tells that what points at a post leads nowhere any more; guests read it on no kept page. */
export function announceGone(ctx: Ctx<Tables>, payload: Authored): void {
  forgetGuestPages(ctx);
  ctx.emit({ type: 'community.post_gone', payload } satisfies PostGone);
}

/** Tells that what points at a post leads to it again. */
export const announceShown = (ctx: Ctx<Tables>, payload: Authored): void =>
  ctx.emit({ type: 'community.post_shown', payload } satisfies PostShown);

/** Tells that a moderator took a post away, with the rule and the reason. */
export const announceHidden = (ctx: Ctx<Tables>, about: Authored): void => {
  const payload = { ...about, byPersonaId: ctx.actor.personaId ?? '' };
  ctx.emit({ type: 'community.post_hidden', payload } satisfies PostHidden);
};

/** Tells somebody that their post did good, or was chosen as an answer. */
export function announceChosen(
  ctx: Ctx<Tables>,
  about: Where,
  { to, tellId, byId }: Extract<Change, { to: 'hearted' | 'accepted' }>,
): void {
  if (tellId === null) return;
  const told = { ...about, toPersonaId: tellId };
  if (to === 'accepted') {
    const payload = { ...told, byPersonaId: byId };
    ctx.emit({ type: 'community.answer_accepted', payload } satisfies AnswerAccepted);
  } else if (byId !== null) {
    const payload = { ...told, byPersonaId: byId };
    ctx.emit({ type: 'community.post_hearted', payload } satisfies PostHearted);
  }
}
