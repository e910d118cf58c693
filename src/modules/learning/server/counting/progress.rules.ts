import type { DiscussionProgress as Progress } from '../../discussion.contract.ts';
import type { Missing } from '../../programme.contract.ts';
import { holds, type Requires } from './gradebook.rules.ts';
import type { Judgement } from './judge.rules.ts';

export type ProgressFacts = {
  /** A completion was granted once; whatever changed since, it stays. */
  completedBefore: boolean;
  answered: boolean;
  /** Different peers replied to. */
  repliesToPeers: number;
  requires: Requires;
  /** Different peers not replied to yet, who have a post that can be replied to. */
  peersLeft: number;
};

/** Where somebody stands in a discussion, and what is missing: an answer, and how many replies. */
export type Standing = { state: Progress; missing: Missing };

/** A discussion is done when you have spoken and have answered your peers. Once done, it stays done. */
export function progress(facts: ProgressFacts): Standing {
  const { answered, repliesToPeers, requires } = facts;
  if (facts.completedBefore || holds(requires, answered, repliesToPeers))
    return { state: 'completed', missing: { answer: false, replies: 0 } };
  const missing = {
    answer: requires.answer && !answered,
    replies: Math.max(0, requires.repliesToPeers - repliesToPeers),
  };
  return { state: stateOf(facts, missing), missing };
}

/** What posts amount to: the answer, and the first reply to each peer. */
export function reached(posts: readonly ({ id: string } & Pick<Judgement, 'counts' | 'to'>)[]) {
  const replies = new Map<string, string>();
  for (const { id, counts, to } of posts)
    if (counts === 'reply' && to !== null && !replies.has(to)) replies.set(to, id);
  return {
    answer: posts.find(({ counts }) => counts === 'answer')?.id ?? null,
    replies: [...replies].map(([to, post]) => ({ post, to })),
  };
}

function stateOf(facts: ProgressFacts, missing: Missing): Progress {
  const begun = facts.answered || facts.repliesToPeers > 0;
  if (missing.answer) return begun ? 'answer_missing' : 'not_started';
  return facts.peersLeft > 0 ? 'reply_to_a_peer' : 'waiting_for_peer';
}
