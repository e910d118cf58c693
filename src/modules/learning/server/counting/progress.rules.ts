import { holds, type Requires } from './gradebook.rules.ts';

export type Progress =
  'not_started' | 'answer_missing' | 'waiting_for_peer' | 'reply_to_a_peer' | 'completed';

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
export type Standing = { state: Progress; missing: { answer: boolean; replies: number } };

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

function stateOf(facts: ProgressFacts, missing: Standing['missing']): Progress {
  const begun = facts.answered || facts.repliesToPeers > 0;
  if (missing.answer) return begun ? 'answer_missing' : 'not_started';
  return facts.peersLeft > 0 ? 'reply_to_a_peer' : 'waiting_for_peer';
}
