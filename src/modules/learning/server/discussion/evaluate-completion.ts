import type { Ctx } from '#platform/use-case.ts';
import type { DiscussionProgress } from '../../discussion.contract.ts';
import { holds, type Requires } from '../counting/gradebook.rules.ts';
import { completeStep } from '../programme/complete-step.ts';
import { standingUnder } from '../programme/standing.rules.ts';
import type { Tables } from './discussion.sql.ts';
import { reached, type OwnPost } from './own-posts.rules.ts';
import { peersLeft } from './people.sql.ts';

/** What decides about one person's completion, whoever acts. */
export type CompletionFacts = {
  stepId: string;
  programmeId: string;
  personaId: string;
  version: number;
  requires: Requires;
  startVersion: number | null;
  requiresAtStart: Requires | null;
  completedBefore: boolean;
  /** Is enrolled: nothing is granted to those who only walk beside. */
  takesPart: boolean;
};

export type Evaluated = {
  progress: DiscussionProgress;
  missing: { answer: boolean; replies: number };
};

/** Where somebody stands after a post; grants the completion when nothing is missing, once. */
export async function evaluateCompletion(
  ctx: Ctx<Tables>,
  person: CompletionFacts,
  posts: readonly OwnPost[],
): Promise<Evaluated> {
  const { answer, replies } = reached(posts);
  const facts = {
    completedBefore: person.completedBefore,
    answered: answer !== null,
    repliesToPeers: replies.length,
    peersLeft: 0,
  };
  const standing = standingUnder(facts, person.requires, person.requiresAtStart);
  if (standing.state === 'waiting_for_peer') {
    const left = await peersLeft(ctx.tx, person.stepId, person.personaId);
    if (left > 0) return { progress: 'reply_to_a_peer', missing: standing.missing };
  }
  if (standing.state === 'completed' && !person.completedBefore && person.takesPart) {
    const underFirst =
      person.requiresAtStart !== null &&
      holds(person.requiresAtStart, facts.answered, facts.repliesToPeers);
    await completeStep(ctx, {
      step: { id: person.stepId, programmeId: person.programmeId, kind: 'discussion' },
      personaId: person.personaId,
      ruleVersion: underFirst ? (person.startVersion ?? person.version) : person.version,
      evidence: { answer, replies },
    });
  }
  return { progress: standing.state, missing: standing.missing };
}
