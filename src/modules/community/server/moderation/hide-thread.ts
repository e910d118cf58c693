import { subjectsChanged } from '#modules/notifications/contract.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { CloseThread, ModerateThread } from '../../moderation.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { mayRegroup, mayShowThread } from './moderation.policy.ts';
import { setMark, type ThreadSubject } from './moderation.sql.ts';
import {
  asBefore,
  logThread,
  moderatedThread,
  notifyWriters,
  powerOverThread,
} from './moderation.ts';

export const hideThread = useCase()({
  name: 'community.hide_thread',
  about:
    'Take a thread out of sight with everything in it. Those who wrote there are told rule and reason.',
  input: CloseThread,
  subject: moderatedThread,
  may: mayRegroup,
  power: powerOverThread,
  run: (ctx, { rule, reason }, thread) =>
    turn(ctx, thread, { act: 'hide_thread', rule, reason, at: ctx.now }),
});

export const showThread = useCase()({
  name: 'community.show_thread',
  about: 'Let a hidden thread be seen again; posts of it that are hidden stay so.',
  input: ModerateThread,
  subject: moderatedThread,
  may: mayShowThread,
  power: powerOverThread,
  run: (ctx, { reason }, thread) => turn(ctx, thread, { act: 'show_thread', reason, at: null }),
});

type Turn = { act: 'hide_thread' | 'show_thread'; at: Date | null } & Parameters<
  typeof logThread
>[3];

async function turn(ctx: Ctx, thread: ThreadSubject, { act, at, ...why }: Turn) {
  await setMark(ctx.tx, thread.id, 'hidden', at);
  await recomputeThreadStats(ctx.tx, thread.id, ctx.now);
  await logThread(ctx, thread, act, { ...why, ...asBefore(thread, 'hidden') });
  ctx.wake('access', [thread.id]);
  ctx.emit(subjectsChanged(thread.id));
  await notifyWriters(ctx, thread, act);
  return { thread: thread.id };
}
