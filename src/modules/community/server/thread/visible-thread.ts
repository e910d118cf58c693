import type { ReadCtx } from '#platform/use-case.ts';
import { maySeeThread } from './thread.policy.ts';
import { findThread, type ThreadRow } from './thread.sql.ts';

type Reading = Pick<ReadCtx, 'tx' | 'actor'>;

/** A thread that exists for the actor; one that was merged away does not. */
export async function visibleThread(
  { tx, actor }: Reading,
  { thread }: { thread: string },
): Promise<ThreadRow | undefined> {
  const found = await findThread(tx, actor, thread);
  return found !== undefined && found.mergedInto === null && maySeeThread(actor, found)
    ? found
    : undefined;
}
