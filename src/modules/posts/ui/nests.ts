import type { PostView } from '../contract.ts';

/** Posts in the order of reading, those below one top-level post together. */
export type Nested<Post extends PostView> = { rootSeq: number; root: Post | null; replies: Post[] };

export function nestsOf<Post extends PostView>(posts: readonly Post[]): Nested<Post>[] {
  const nests: Nested<Post>[] = [];
  for (const post of posts) {
    const isRoot = post.seq === post.rootSeq;
    const last = nests.at(-1);
    if (last?.rootSeq === post.rootSeq) last.replies.push(post);
    else
      nests.push({
        rootSeq: post.rootSeq,
        root: isRoot ? post : null,
        replies: isRoot ? [] : [post],
      });
  }
  return nests;
}
