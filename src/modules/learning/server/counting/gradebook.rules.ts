import type { Judged } from './judge-all.rules.ts';
import type { Post } from './judge.rules.ts';

/** What a discussion requires of everybody who takes part. */
export type Requires = { answer: boolean; repliesToPeers: number };

/** One participant's standing in a discussion. `repliesToPeers` counts different peers. */
export type Row<P extends Post = Post> = {
  person: string;
  answered: boolean;
  repliesToPeers: number;
  completed: boolean;
  completedAt: Date | null;
  /** Everything they posted, in order of time. */
  evidence: readonly Judged<P>[];
};

/** Everybody who posted but the hosts; `posts` in the order in which they were judged. */
export function gradebook<P extends Post>(
  posts: readonly Judged<P>[],
  requires: Requires,
  hosts: readonly string[],
): Row<P>[] {
  const evidence = new Map<string, Judged<P>[]>();
  for (const post of posts) {
    if (hosts.includes(post.author)) continue;
    const theirs = evidence.get(post.author);
    if (theirs === undefined) evidence.set(post.author, [post]);
    else theirs.push(post);
  }
  return [...evidence].map(([person, theirs]) => rowOf(person, theirs, requires));
}

/** Whether the requirements hold. */
export const holds = (requires: Requires, answered: boolean, repliesToPeers: number): boolean =>
  (answered || !requires.answer) && repliesToPeers >= requires.repliesToPeers;

function rowOf<P extends Post>(
  person: string,
  evidence: readonly Judged<P>[],
  requires: Requires,
): Row<P> {
  let answered = false;
  let completedAt: Date | null = null;
  const peers = new Set<string>();
  for (const { createdAt, judgement } of evidence) {
    answered ||= judgement.counts === 'answer';
    if (judgement.counts === 'reply' && judgement.to !== null) peers.add(judgement.to);
    if (completedAt === null && holds(requires, answered, peers.size)) completedAt = createdAt;
  }
  const completed = completedAt !== null;
  return { person, answered, repliesToPeers: peers.size, completed, completedAt, evidence };
}
