import { judgeAll, type Asked, type Judged } from '../counting/judge-all.rules.ts';
import { decided, isSame, type Decided, type Post } from '../counting/judge.rules.ts';
import { threadsOf } from './threads.rules.ts';

/** A post of a discussion that an import adds to; `before` is null for one that the import brings. */
export type Said = Post & {
  /** Given here, not imported: it keeps what it was judged as when it was given. */
  isNative: boolean;
  isHeld: boolean;
  before: (Decided & { rootId: string }) | null;
};

export type Recounted = {
  posts: Judged<Said>[];
  threads: ReadonlyMap<string, string>;
  /** The host of the discussion, and whoever wrote here as a host by their duty. */
  hosts: readonly string[];
};

/** Judges all posts of a discussion together, those of before and those that are new. */
export function recount(
  asked: Asked,
  nameOf: ReadonlyMap<string, string>,
  said: readonly Said[],
): Recounted {
  const byHosts = said.filter((post) => post.isNative && post.before?.because === 'by_the_host');
  const hosts = [...new Set([...asked.hosts, ...byHosts.map(({ author }) => author)])];
  const posts = judgeAll({ ...asked, hosts }, nameOf, said).map((post) => {
    if (!post.isNative || post.before === null) return post;
    return { ...post, judgement: { ...decided(post.before), toPost: null, addition: false } };
  });
  return { posts, threads: threadsOf(posts), hosts };
}

/** The posts of before that count as something else now, or stand in another thread. */
export const changedBy = ({ posts, threads }: Recounted): Judged<Said>[] =>
  posts.filter(
    ({ id, before, judgement }) =>
      before !== null && (threads.get(id) !== before.rootId || !isSame(judgement, before)),
  );
