import { danger } from '#modules/safety/contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { PostView } from '../../contract.ts';
import { piecesOf } from './pieces.rules.ts';

/** What of somebody's own is on a page: what they just sent, and what they began. */
type Own = {
  posts: readonly (PostView | null)[];
  said: string | undefined;
  drafts: Readonly<Record<string, string>>;
};
/** What is kept beside words: the version, what is chosen, what they replaced, what they touch. */
const BESIDE = /:(?:base|chosen|older|contentNote)$/;

/**
 * Which of one's own words, just sent or begun, may say that a life is in danger: ids of posts, and places of
 * drafts. Help stands beside them on that page, for whoever wrote them; it is kept nowhere, and nobody is told.
 */
export async function helpBeside<Tables>(
  ctx: Pick<ReadCtx<Tables>, 'registry'>,
  { posts, said, drafts }: Own,
): Promise<string[]> {
  const sent = posts.flatMap((post) => {
    if (post === null || post.id !== said || !post.isMine || post.gone !== null) return [];
    const texts = post.parts?.map(({ source }) => source) ?? [post.source];
    return [[post.id, texts.join('\n')] as const];
  });
  const begun = Object.entries(drafts).filter(([place]) => !BESIDE.test(place));
  const tells = ctx.registry.one(danger);
  const found: string[] = [];
  for (const [where, words] of [...sent, ...begun]) {
    const pieces = await Promise.all(piecesOf(words).map((piece) => tells(ctx, piece)));
    if (pieces.includes(true)) found.push(where);
  }
  return found;
}
