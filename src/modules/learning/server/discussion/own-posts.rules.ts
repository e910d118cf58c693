import {
  asRemoved,
  decided,
  isSame,
  judge,
  type Decided,
  type Judgement,
  type Setting,
} from '../counting/judge.rules.ts';
import type { NameIndex } from '#platform/mentions/mention.rules.ts';

/** A post of one person in one discussion, with what it counted as. */
export type OwnPost = Decided & {
  id: string;
  parentId: string | null;
  parentAuthor: string | null;
  parentByHost: boolean;
  /** The text key of the post that it stands under; empty without one. */
  parentText: string;
  body: string;
  at: Date;
  isHeld: boolean;
  isGone: boolean;
  isImported: boolean;
  /** Others could see it when it was judged last. */
  stands: boolean;
};

export type Said = Pick<
  OwnPost,
  'parentId' | 'parentAuthor' | 'parentByHost' | 'parentText' | 'body'
> & {
  author: string;
};

const NOBODY: NameIndex = new Map();
const NO_POSTS: ReadonlyMap<string, string> = new Map();

/** What a post given in the product counts as, after what its author has posted before. */
export function judgeNext(said: Said, earlier: readonly OwnPost[], setting: Setting): Judgement {
  const before = earlier.filter(({ isGone }) => !isGone);
  const hosts =
    said.parentByHost && said.parentAuthor !== null
      ? new Set([...setting.hosts, said.parentAuthor])
      : setting.hosts;
  // An answer is given in a form of its own: a name at its beginning addresses nobody.
  const names = said.parentId === null ? NOBODY : setting.names;
  return judge(
    { author: said.author, parent: said.parentId, body: said.body },
    { ...setting, hosts, names },
    {
      parentAuthor: said.parentAuthor,
      latestPost: NO_POSTS,
      earlierTexts: new Set(before.filter((p) => p.ownWords).map(({ textKey }) => textKey)),
      parentText: said.parentText,
      authorHasAnswer: before.some(({ counts }) => counts === 'answer'),
    },
  );
}

/**
 * Judges somebody's posts again, in their order, after one of them was changed or taken away; what
 * is different from before. Imported posts keep what they were judged as, unless they are gone, or were.
 */
export function judgeAgain(author: string, posts: readonly OwnPost[], setting: Setting) {
  const judged: OwnPost[] = [];
  const changed: OwnPost[] = [];
  for (const post of posts) {
    // Who wrote it as a host is still known when it is given back.
    const judgement = post.isGone
      ? { ...asRemoved, because: post.because === 'by_the_host' ? post.because : asRemoved.because }
      : post.isImported && post.because !== 'removed'
        ? post
        : judgeNext({ ...post, author }, judged, setting);
    const now = { ...post, ...decided(judgement), stands: !post.isGone && !post.isHeld };
    judged.push(now);
    if (now.stands !== post.stands || !isSame(now, post)) changed.push(now);
  }
  return { posts: judged, changed };
}
