import type { Side } from '#platform/actor.ts';
import type { Stands } from '../../discussion.contract.ts';
import type { StepKind } from '../../programme.contract.ts';
import { holds } from '../counting/gradebook.rules.ts';
import { reached } from '../counting/progress.rules.ts';
import { peopleAt } from '../gradebook/gradebook.sql.ts';
import { everybody } from '../gradebook/page.sql.ts';
import { completeStep } from '../programme/complete-step.ts';
import { standingUnder } from '../programme/standing.rules.ts';
import type { Ctx } from '../tx.ts';
import {
  begunDiscussions,
  completionFacts,
  notDone,
  type CompletionFacts,
} from './completion-facts.sql.ts';
import { lockBegun, lockSteps, ownPosts } from './own-posts.sql.ts';
import { peersLeft } from './people.sql.ts';

/**
 * Where somebody stands after a post of theirs was added or changed, whoever acts; grants the
 * completion when nothing is missing, once.
 */
export async function evaluateCompletion(
  ctx: Ctx,
  stepId: string,
  personaId: string,
  person: CompletionFacts,
): Promise<Stands> {
  const { requiresAtStart, completedBefore, answered, replies } = person;
  const did = { answered, repliesToPeers: replies };
  const facts = { completedBefore, ...did, peersLeft: 0 };
  const { state, missing } = standingUnder(facts, person.requires, requiresAtStart);
  if (state === 'waiting_for_peer' && (await peersLeft(ctx.tx, stepId, personaId)))
    return { progress: 'reply_to_a_peer', missing };
  if (state === 'completed' && !completedBefore && person.takesPart) {
    const underFirst =
      requiresAtStart !== null && holds(requiresAtStart, did.answered, did.repliesToPeers);
    await completeStep(ctx, {
      step: { id: stepId, programmeId: person.programmeId, kind: 'discussion' },
      personaId,
      ruleVersion: underFirst ? (person.startVersion ?? person.version) : person.version,
      evidence: await evidenceOf(ctx, stepId, personaId),
    });
  }
  return { progress: state, missing };
}

/** Posts that are held or taken away are no help. */
async function evidenceOf(ctx: Ctx, stepId: string, personaId: string) {
  const posts = await ownPosts(ctx.tx, stepId, personaId);
  return reached(posts.filter(({ stands }) => stands));
}

/** The same where nothing was posted; the discussion is locked. */
async function evaluateAgain(ctx: Ctx, stepId: string, personaId: string): Promise<void> {
  await lockBegun(ctx.tx, stepId, personaId);
  const facts = await completionFacts(ctx.tx, stepId, personaId);
  await evaluateCompletion(ctx, stepId, personaId, facts);
}

/**
 * For whoever comes back: while they were away nothing was granted to them, although a post of
 * theirs may have been released since, or a rule made gentler.
 */
export async function evaluateBegun(
  ctx: Ctx,
  { programmeId, personaId }: { programmeId: string; personaId: string },
): Promise<void> {
  const begun = await begunDiscussions(ctx.tx, programmeId, personaId);
  await lockSteps(ctx.tx, begun);
  for (const stepId of begun) await evaluateAgain(ctx, stepId, personaId);
}

/**
 * After marks of a step were taken back: whoever has given all that it asks by themselves meanwhile is done
 * by that. Who of these people is not.
 */
export async function evaluateAfterMark(
  ctx: Ctx,
  { stepId, kind }: { stepId: string; kind: StepKind },
  people: readonly string[],
): Promise<string[]> {
  if (kind === 'discussion') {
    await lockSteps(ctx.tx, [stepId]);
    for (const id of people) await evaluateAgain(ctx, stepId, id);
  }
  return notDone(ctx.tx, stepId, people);
}

/**
 * After a rule was changed: whoever has given all that it asks by now is done, at once and not at
 * their next post. The number of those people.
 */
export async function evaluateAll(
  ctx: Ctx,
  at: { programmeId: string; side: Side; stepId: string },
): Promise<number> {
  const ready = (await everybody(ctx.tx, peopleAt(at))).filter(
    ({ wrote, state, missing }) =>
      wrote && state === 'underway' && !missing.answer && missing.replies === 0,
  );
  for (const { id } of ready) await evaluateAgain(ctx, at.stepId, id);
  return ready.length;
}
