import { logAct, writersIn } from '#modules/posts/index.server.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx, PowerAct } from '#platform/use-case.ts';
import type { Act, ToldAct } from '../../moderation.contract.ts';
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
  why: Why & Pick<Parameters<typeof logAct>[1], 'detail' | 'deed' | 'undoes'> = {},
): Promise<void> => {
  const where = { placeKind: inThreads.kind, placeId: thread.id, scopeId: thread.spaceId };
  return logAct(ctx, { ...where, postId: null, act, ...why });
};

/** A thread as posts take it when something is done with several of them. */
export const wholeOf = ({ id, spaceId, side }: Pick<ThreadSubject, 'id' | 'spaceId' | 'side'>) => ({
  ...{ module: inThreads.module, kind: inThreads.kind, placeId: id, scopeId: spaceId, side },
});

/**
 * Tells those who wrote in a thread what was done with it, and keeps no page of before. `writers`: whose
 * words it was done with, where that is not everybody who wrote there.
 */
export async function notifyWriters(
  ctx: Ctx,
  thread: Pick<ThreadSubject, 'id' | 'side'>,
  act: ToldAct,
  writers?: readonly string[],
): Promise<void> {
  forgetGuestPages(ctx);
  const all = writers ?? (await writersIn(ctx.tx, { place: thread.id }));
  const to = all.filter((id) => id !== ctx.actor.personaId);
  if (to.length === 0) return;
  const subject = { kind: 'community.thread', id: thread.id };
  const about = { subject, thread: thread.id, side: thread.side, by: null };
  ctx.emit(noticesDue({ kind: 'tended', ...about, to, via: act }));
}
