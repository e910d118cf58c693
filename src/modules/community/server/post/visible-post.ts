import type { Ctx } from '#platform/use-case.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { maySeePost } from './post.policy.ts';
import { findPost, type PostRow } from './post.sql.ts';

type Reading = Pick<Ctx<Tables>, 'tx' | 'actor'>;

/** A post that exists for the actor; what was taken away or waits for a person does not. */
export async function visiblePost(
  { tx, actor }: Reading,
  { post }: { post: string },
): Promise<PostRow | undefined> {
  const found = await findPost(tx, actor, post);
  return found !== undefined && maySeePost(actor, found) ? found : undefined;
}
