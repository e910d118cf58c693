import { questionPatterns } from './copies.rules.ts';
import {
  asRemoved,
  judge,
  type Judgement,
  type Moment,
  type Post,
  type Setting,
} from './judge.rules.ts';
import { indexNames, type Person } from '#platform/mentions/mention.rules.ts';

export type Judged<P extends Post = Post> = P & { judgement: Judgement };

/** What a discussion asks, and who holds it. */
export type Asked = { hosts: readonly string[]; questions: readonly string[] };

/** Makes a discussion ready for the judge; `people` are its host and its participants. */
export const settingOf = (asked: Asked, people: Iterable<Person>): Setting => ({
  hosts: new Set(asked.hosts),
  questions: questionPatterns(asked.questions),
  names: indexNames(people),
});

/** The order in which posts are judged: by time, then by arrival. */
export const inOrder = <P extends Post>(posts: Iterable<P>): P[] =>
  [...posts].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.arrival - b.arrival);

/**
 * What every post of a discussion counts as, in order. `nameOf` knows at least the host and the
 * authors; only they are people of the discussion, whoever else it knows.
 */
export function judgeAll<P extends Post>(
  asked: Asked,
  nameOf: ReadonlyMap<string, string>,
  posts: Iterable<P>,
): Judged<P>[] {
  const ordered = inOrder(posts);
  const ids = new Set([...asked.hosts, ...ordered.map(({ author }) => author)]);
  const people = [...ids].map((id) => ({ id, name: nameOf.get(id) ?? '' }));
  const setting = settingOf(asked, people);
  const past = new Past(ordered);
  return ordered.map((post) => {
    const judgement = past.judge(post, setting);
    return { ...post, judgement };
  });
}

/** What has been said so far; gives each post the moment that it is judged in. */
class Past {
  readonly #authors: ReadonlyMap<string, string>;
  readonly #latestPost = new Map<string, string>();
  readonly #texts = new Map<string, Set<string>>();
  readonly #answered = new Set<string>();
  readonly #keys = new Map<string, string>();

  constructor(posts: readonly Post[]) {
    this.#authors = new Map(posts.map(({ id, author }) => [id, author]));
  }

  judge(post: Post, setting: Setting): Judgement {
    const judgement = judge(post, setting, this.#momentOf(post));
    this.#keys.set(post.id, judgement.textKey);
    if (post.parent === null && judgement.ownWords) this.#latestPost.set(post.author, post.id);
    if (post.removed === true) return asRemoved;
    if (judgement.counts === 'answer') this.#answered.add(post.author);
    if (judgement.ownWords) this.#textsOf(post.author).add(judgement.textKey);
    return judgement;
  }

  #momentOf(post: Post): Moment {
    return {
      parentAuthor: post.parent === null ? null : (this.#authors.get(post.parent) ?? null),
      latestPost: this.#latestPost,
      earlierTexts: this.#textsOf(post.author),
      authorHasAnswer: this.#answered.has(post.author),
      parentText: this.#keys.get(post.parent ?? ''),
    };
  }

  #textsOf(author: string): Set<string> {
    const texts = this.#texts.get(author) ?? new Set<string>();
    this.#texts.set(author, texts);
    return texts;
  }
}
