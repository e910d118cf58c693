import { logAct } from '#modules/posts/index.server.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx, PowerAct } from '#platform/use-case.ts';
import type { Act, threadActs } from '../../moderation.contract.ts';
import { inThreads } from '../thread/in-threads.ts';
import { findModeratedThread, type ThreadSubject } from './moderation.sql.ts';

type Reading = Pick<Ctx, 'tx' | 'actor'>;

export const moderatedThread = ({ tx, actor }: Reading, { thread }: { thread: string }) =>
  findModeratedThread(tx, actor, { id: thread });

type Why = { rule?: HouseRule; reason?: string };

/** Who wrote without a name stands in no audit: the act is recorded, the person is told. */
export const powerOverThread = ({ rule, reason }: Why, thread: ThreadSubject): PowerAct => ({
  subjectKind: 'community.thread',
  subjectId: thread.id,
  personaId: thread.isAnonymous ? null : thread.authorId,
  reason: reason ?? null,
  evidence: { space: thread.spaceId, ...(rule && { rule }) },
});

/** Writes an act on a thread into the log. */
export const logThread = (
  ctx: Ctx,
  thread: Pick<ThreadSubject, 'id' | 'spaceId'>,
  act: Act,
  why: Why & Pick<Parameters<typeof logAct>[1], 'detail'> = {},
): Promise<void> => {
  const where = { placeKind: inThreads.kind, placeId: thread.id, scopeId: thread.spaceId };
  const { rule, reason, detail } = why;
  return logAct(ctx, { ...where, postId: null, act, rule, reason, ...(detail && { detail }) });
};

/** Tells who opened a thread what was done with it, and keeps no page of before. */
export function notifyOpener(
  ctx: Ctx,
  thread: ThreadSubject,
  act: (typeof threadActs)[number],
): void {
  forgetGuestPages(ctx);
  if (ctx.actor.personaId === null || thread.authorId === ctx.actor.personaId) return;
  const subject = { kind: 'community.thread', id: thread.id };
  const about = { subject, thread: thread.id, side: thread.side, by: null };
  ctx.emit(noticesDue({ kind: 'tended', ...about, to: [thread.authorId], via: act }));
}
