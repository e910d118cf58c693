import { postsTitled } from '#modules/posts/index.server.ts';
import { pick } from '#platform/pick.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { SoughtView } from '../../moderation.contract.ts';
import { mayMergeThread } from './moderation.policy.ts';
import type { ThreadToModerate } from './moderation.sql.ts';
import { threadsWith, threadToModerate } from './page.sql.ts';
import type { Readers } from './readers.view.ts';
import { slugIn } from './slug.rules.ts';

/** Found by title and offered, at most. */
const OFFERED = 10;
/** Posts that are looked at for that: of some titles are in places of other kinds, or on the other side. */
const LOOKED_AT = 60;

/**
 * Another thread that somebody who looks after one asks for, said back before anything is done: by its address, or by
 * words of its title, of those that they look after, too.
 */
export async function sought(
  ctx: ReadCtx,
  thread: ThreadToModerate,
  { sought: words, readers }: { sought: string; readers: Readers },
): Promise<SoughtView> {
  const no = (why: string | null) => ({ sought: words, found: null, offered: [], why });
  if (words === '') return no('thread_missing');
  const found = await threadToModerate(ctx.tx, ctx.actor, { threadSlug: slugIn(words) });
  if (found === undefined && !words.includes('/')) {
    const posts = await postsTitled(ctx, words, LOOKED_AT);
    const offered = await threadsWith(ctx.tx, ctx.actor, thread, { posts, limit: OFFERED });
    return offered.length > 0 ? { ...no(null), offered } : no('no_thread_titled');
  }
  if (found?.side !== thread.side) return no('no_such_thread');
  if (found.id === thread.id) return no('the_same_thread');
  const verdict = mayMergeThread(ctx.actor, { ...thread, target: found });
  if (verdict !== true) return no(verdict);
  const space = readers.of({ ...found, id: found.spaceId, title: found.spaceTitle });
  return { ...no(null), found: { ...pick(found, 'id', 'slug', 'title'), space } };
}
