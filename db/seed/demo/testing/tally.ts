import type { Demo, Discussion, Missing, Stage } from '../types.ts';

export type Written = {
  key: string;
  by: string;
  to?: Written;
  text: string;
  removed: boolean;
};

export type Tally = { missing: Missing; uncounted: NonNullable<Stage['because']>[] };

/**
 * What one person still misses in a discussion, and why some of their posts did not count: an
 * independent count, simpler than the product's, so that each can find the other out.
 */
export function tally(
  demo: Demo,
  discussion: Discussion,
  posts: readonly Written[],
  person: string,
): Tally {
  const peers = demo.people.filter((p) => p.role !== 'host' && p.key !== person);
  const isOf = (key: string): boolean => peers.some((peer) => peer.key === key);
  const own = posts.filter((post) => post.by === person);
  const answers = own.filter((post) => post.to === undefined);
  const uncounted: Tally['uncounted'] = answers.filter((a) => a.removed).map(() => 'removed');
  const reached = new Set<string>();
  const said = new Set<string>();
  for (const reply of own.filter((post) => post.to !== undefined)) {
    const to = reply.to?.by ?? person;
    const why = whyNot(demo, discussion, reply, said);
    said.add(plain(reply.text));
    if (why !== undefined) uncounted.push(why);
    else if (to === person) uncounted.push('to_oneself');
    else if (!isOf(to)) uncounted.push('to_the_host');
    else reached.add(to);
  }
  const within = posts.filter((post) => !post.removed && isOf(post.by));
  const reachable = new Set([...reached, ...within.map((p) => p.by)]);
  const { repliesToPeers: needed } = discussion;
  return { missing: missing(answers, reached.size, reachable.size, needed), uncounted };
}

function missing(answers: Written[], reached: number, reachable: number, needed: number): Missing {
  if (answers.length > 0 && reached >= needed) return 'nothing';
  if (!answers.some((a) => !a.removed)) return 'answer';
  return reachable < needed ? 'peer' : 'reply';
}

function whyNot(
  demo: Demo,
  discussion: Discussion,
  reply: Written,
  said: ReadonlySet<string>,
): 'no_words_of_its_own' | 'same_text_twice' | undefined {
  const text = plain(reply.text);
  const empty = [
    ...demo.people.map((person) => plain(person.name)),
    ...discussion.questions.map(plain),
  ];
  if (empty.includes(text)) return 'no_words_of_its_own';
  return said.has(text) ? 'same_text_twice' : undefined;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
