import { z } from 'zod';
import { writerOf } from '#modules/posts/index.server.ts';
import type { Deed } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { GiveBackCompletion, RevokeCompletion } from '../../gradebook.contract.ts';
import { evaluateAfterMark } from '../discussion/evaluate-completion.ts';
import { insertOnce } from '../once.sql.ts';
import { tellOfTheEnd } from '../programme/finished.ts';
import { useCase, type R } from '../tx.ts';
import { standingIn } from './mark.sql.ts';
import { mayGiveBackCompletion, mayRevokeCompletion } from './revoke.policy.ts';
import { findCompletion } from './revoke.sql.ts';
import { tellOfCompletion } from './tell.ts';

const Which = z.object({ step: z.uuid(), person: z.uuid() });

/** Nothing is left to be done where it stands for so many, of one. */
const standing = (over: 0 | 1) => async (tx: R, inputs: readonly Record<string, unknown>[]) => {
  const asked = inputs.map((input) => Which.parse(input));
  const found = await standingIn(
    tx,
    asked.map(({ step, person }) => ({ step, people: [person] })),
  );
  return found.map((count) => count === over);
};

export const revokeCompletion = useCase({
  name: 'learning.revoke_completion',
  about: 'Take a completion back, with a reason that the person can read.',
  input: RevokeCompletion,
  subject: ({ tx }, which) => findCompletion(tx, which),
  may: mayRevokeCompletion,
  async run(ctx, { step: stepId, reason }, { personaId, round, how, kind }) {
    const revoked = {
      stepId,
      personaId,
      round,
      revokedAt: ctx.now,
      revokedBy: writerOf(ctx),
      reason,
    };
    if (!(await insertOnce(ctx.tx, 'learning.completion_revocation', revoked)))
      throw new Refusal('conflict', 'taken_back_already');
    const people =
      how === null ? [personaId] : await evaluateAfterMark(ctx, { stepId, kind }, [personaId]);
    tellOfCompletion(ctx, { stepId, people }, 'revoked');
    return { revoked: true };
  },
  power: (which, { round }) => judged(which, round),
  deed: (which, at) => deedOn(at, which, 'learning.give_back_completion'),
  takesBack: { over: standing(0) },
});

export const giveBackCompletion = useCase({
  name: 'learning.give_back_completion',
  about: 'Give back a completion that had been taken back, with a reason.',
  input: GiveBackCompletion,
  subject: ({ tx }, which) => findCompletion(tx, which),
  may: mayGiveBackCompletion,
  async run(ctx, { step: stepId, reason }, completion) {
    const { personaId, round: before, ruleVersion, completedAt, how } = completion;
    // As it had been, in a new round.
    const given = { stepId, personaId, round: before + 1, ruleVersion, completedAt };
    const evidence = JSON.stringify({ givenBackBy: writerOf(ctx), givenBackAt: ctx.now });
    if (!(await insertOnce(ctx.tx, 'learning.completion', { ...given, evidence })))
      throw new Refusal('conflict', 'stands_already');
    if (how !== null) {
      const marked = { markingId: ctx.newId(), how, markedBy: writerOf(ctx), markedAt: ctx.now };
      const of = { stepId, personaId, round: before + 1 };
      await insertOnce(ctx.tx, 'learning.mark', { ...of, ...marked, reason });
    }
    const did = { stepId, people: [personaId] };
    tellOfCompletion(ctx, did, 'given_back');
    await tellOfTheEnd(ctx, completion.programmeId, did);
    return { givenBack: true };
  },
  power: (which, { round }) => judged(which, round + 1),
  deed: (which, at) => deedOn(at, which, 'learning.revoke_completion'),
  takesBack: { over: standing(1) },
});

const judged = (which: { step: string; person: string; reason: string }, round: number) => ({
  subjectKind: 'step',
  subjectId: which.step,
  personaId: which.person,
  reason: which.reason,
  evidence: { round },
});

type At = Pick<
  NonNullable<Awaited<ReturnType<typeof findCompletion>>>,
  'programmeId' | 'side' | 'slug' | 'title'
>;

/** In the log of those who write the programme. */
const deedOn = (
  { programmeId: scopeId, side, slug, title }: At,
  { step, person }: { step: string; person: string },
  by: 'learning.give_back_completion' | 'learning.revoke_completion',
): Deed => ({
  ...{ power: 'author', side, scopeId, title, link: `/learn/${slug}/register` },
  undo: { by, with: { step, person }, withReason: true },
});
