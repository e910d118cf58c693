import { logAct, writersIn } from '#modules/posts/index.server.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx, PowerAct } from '#platform/use-case.ts';
import type { Act, ToldAct } from '../../moderation.contract.ts';
import { inThreads } from '../thread/in-threads.ts';
import { allow } from '#platform/verdict.ts';
import { lockThreads } from '../thread/insert-thread.sql.ts';
import { mayModerate } from './moderation.policy.ts';
import { findModeratedThread, type Mark, type ThreadSubject } from './moderation.sql.ts';

type Reading = Pick<Ctx, 'tx' | 'actor'>;

/** Held for whoever looks after it: whoever will be refused makes nobody wait. Undefined where the actor reads none. */
export const moderatedThread = (ctx: Reading, { thread }: { thread: string }) =>
  threadAndOther(ctx, { thread });

type Named = { thread: string; other?: string | undefined };
type Both = ThreadSubject & { target: ThreadSubject | undefined };

/**
 * A thread, and another one, held together where the actor looks after both. Of two that are put into each
 * other at once, one is done and the other told.
 */
export async function threadAndOther(
  { tx, actor }: Reading,
  { thread: id, other }: Named,
): Promise<Both | undefined> {
  const find = async (): Promise<Both | undefined> => {
    const thread = await findModeratedThread(tx, actor, id);
    const target = other && (await findModeratedThread(tx, actor, other));
    return thread && { ...thread, target: target || undefined };
  };
  const seen = await find();
  const all = seen === undefined ? [] : [seen, ...(seen.target ? [seen.target] : [])];
  if (!all.length || all.some((one) => mayModerate(actor, one) !== allow)) return seen;
  await lockThreads(
    tx,
    all.map((one) => one.id),
  );
  return find();
}

type Why = { rule?: HouseRule; reason?: string };

/** Who wrote without a name stands in no audit: the act is recorded, the person is told. */
export const powerOverThread = ({ rule, reason }: Why, thread: ThreadSubject): PowerAct => ({
  subjectKind: 'community.thread',
  subjectId: thread.id,
  personaId: thread.isAnonymous ? null : thread.authorId,
  reason: reason ?? null,
  evidence: { space: thread.spaceId, ...(rule && { rule }) },
});

/** What has to be known to leave a thread again as it is, with how and since when. */
export const asBefore = (thread: ThreadSubject, mark: Mark | 'closed') => ({
  detail: { lost: mark === 'closed' ? { closing: thread.closing } : { at: thread[`${mark}At`] } },
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
