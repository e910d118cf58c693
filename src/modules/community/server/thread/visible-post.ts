import type { ReadCtx } from '#platform/use-case.ts';
import { inThreads } from './in-threads.ts';
import type { PostRow } from './post.sql.ts';

/** A post that exists for the actor; what was taken away or waits for a person does not. */
export const visiblePost = (
  { tx, actor }: Pick<ReadCtx, 'tx' | 'actor'>,
  { post }: { post: string },
): Promise<PostRow | undefined> => inThreads.find({ tx, actor }, post);
