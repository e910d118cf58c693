import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx, PowerAct } from '#platform/use-case.ts';
import type { ThreadModerated } from '../../events.contract.ts';
import type { Act } from '../../moderation.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { writeDown, type Entry } from './log.sql.ts';
import {
  findModeratedPost,
  findModeratedThread,
  type PostSubject,
  type ThreadSubject,
} from './moderation.sql.ts';

export type Tables = CommunityTables & MemberCardTable;
type Reading = Pick<Ctx<Tables>, 'tx' | 'actor'>;

export const moderatedThread = ({ tx, actor }: Reading, { thread }: { thread: string }) =>
  findModeratedThread(tx, actor, { id: thread });

export const moderatedPost = ({ tx, actor }: Reading, { post }: { post: string }) =>
  findModeratedPost(tx, actor, post);

type Why = { rule?: HouseRule; reason?: string };

/** Who wrote without a name stands in no audit: the act is recorded, the person is told. */
const concerned = (subject: { isAnonymous: boolean; authorId: string }) =>
  subject.isAnonymous ? null : subject.authorId;

export const powerOverThread = ({ rule, reason }: Why, thread: ThreadSubject): PowerAct => ({
  subjectKind: 'community.thread',
  subjectId: thread.id,
  personaId: concerned(thread),
  reason: reason ?? null,
  evidence: { space: thread.spaceId, ...(rule && { rule }) },
});

export const powerOverPost = ({ rule, reason }: Why, post: PostSubject): PowerAct => ({
  subjectKind: 'community.post',
  subjectId: post.id,
  personaId: concerned(post),
  reason: reason ?? null,
  evidence: { thread: post.threadId, space: post.spaceId, ...(rule && { rule }) },
});

/** Writes an act on a thread into the log. */
export const logThread = (
  ctx: Ctx<Tables>,
  thread: Pick<ThreadSubject, 'id' | 'spaceId'>,
  act: Act,
  { rule, reason, detail }: Why & { detail?: NonNullable<Entry['detail']> } = {},
): Promise<void> =>
  writeDown(ctx.tx, {
    id: ctx.newId(),
    spaceId: thread.spaceId,
    threadId: thread.id,
    postId: null,
    act,
    rule: rule ?? null,
    reason: reason ?? null,
    ...(detail && { detail }),
    by: ctx.actor.personaId,
    at: ctx.now,
  });

/** Writes an act on a post into the log. */
export const logPost = (
  ctx: Ctx<Tables>,
  post: PostSubject,
  act: Act,
  { rule, reason }: Why = {},
): Promise<void> =>
  writeDown(ctx.tx, {
    id: ctx.newId(),
    spaceId: post.spaceId,
    threadId: post.threadId,
    postId: post.id,
    act,
    rule: rule ?? null,
    reason: reason ?? null,
    by: ctx.actor.personaId,
    at: ctx.now,
  });

/** Tells who opened a thread what was done with it, and keeps no page of before. */
export function notifyOpener(
  ctx: Ctx<Tables>,
  thread: ThreadSubject,
  act: ThreadModerated['payload']['act'],
): void {
  forgetGuestPages(ctx);
  if (ctx.actor.personaId === null || thread.authorId === ctx.actor.personaId) return;
  ctx.emit({
    type: 'community.thread_tended',
    payload: {
      spaceId: thread.spaceId,
      threadId: thread.id,
      postId: thread.openingId,
      act,
      byPersonaId: ctx.actor.personaId,
      authorId: thread.authorId,
    },
  } satisfies ThreadModerated);
}
