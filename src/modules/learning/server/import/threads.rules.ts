import type { Judged } from '../counting/judge-all.rules.ts';
import type { Said } from './recount.rules.ts';

/**
 * The thread that each post is shown in, by the post that opens it. An imported top-level post that
 * replies to somebody is shown with what it replies to, and an addition with its author's answer.
 */
export function threadsOf(posts: readonly Judged<Said>[]): Map<string, string> {
  const threads = new Map<string, string>();
  const answers = new Map<string, string>();
  for (const post of posts) {
    if (post.parent !== null) continue;
    const thread = threads.get(shownWith(post, answers) ?? '') ?? post.id;
    threads.set(post.id, thread);
    if (post.judgement.counts === 'answer' && !answers.has(post.author))
      answers.set(post.author, thread);
  }
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const post of posts) {
    const way = [];
    let at: Judged<Said> | undefined = post;
    while (at !== undefined && !threads.has(at.id)) {
      way.push(at.id);
      at = byId.get(at.parent ?? '');
    }
    const thread = threads.get(at?.id ?? '') ?? post.id;
    for (const id of way) threads.set(id, thread);
  }
  return threads;
}

/** An earlier top-level post, or null for one that opens a thread of its own. */
function shownWith(post: Judged<Said>, answers: ReadonlyMap<string, string>): string | null {
  if (post.isNative) return null;
  // What was taken away stays where it was: others may have replied to it there.
  if (post.removed === true && post.before !== null) return post.before.rootId;
  if (post.judgement.toPost !== null) return post.judgement.toPost;
  return post.judgement.addition ? (answers.get(post.author) ?? null) : null;
}
