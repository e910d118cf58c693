import type { ReadCtx } from '#platform/use-case.ts';
import { allow, firstDenial, type Verdict } from '#platform/verdict.ts';
import type { Actor } from '#platform/actor.ts';
import { mayReply, mayReplyIn, maySeeThread } from './thread.policy.ts';
import { findOpening, type PostRow } from './post.sql.ts';
import { inThreads } from './in-threads.ts';

type Reading = Pick<ReadCtx, 'tx' | 'actor'>;
/** What is answered: one post, or the thread as a whole, whose opening post stands for it. */
export type Replied = { to: PostRow; isWhole: boolean };

/** The post that is answered: the one named, which stands in that thread, or else the opening one. */
export async function findReplied(
  ctx: Reading,
  { thread, post }: { thread: string; post?: string | undefined },
): Promise<Replied | undefined> {
  if (post === undefined) {
    const opening = await findOpening(ctx.tx, ctx.actor, thread);
    return opening !== undefined && maySeeThread(ctx.actor, opening)
      ? { to: opening, isWhole: true }
      : undefined;
  }
  const found = await inThreads.find(ctx, post);
  return found?.threadId === thread ? { to: found, isWhole: found.seq === 1 } : undefined;
}

/** A thread may go on when its first words were taken back. */
export const mayReplyTo = (actor: Actor, { to, isWhole }: Replied): Verdict =>
  firstDenial(mayReplyIn(actor, to), isWhole ? allow : mayReply(actor, to));
