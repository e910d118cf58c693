import { z } from 'zod';
import { writerOf } from '#modules/posts/index.server.ts';
import type { Deed } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { MarkDone, TakeBackMarks } from '../../gradebook.contract.ts';
import { evaluateAfterMark } from '../discussion/evaluate-completion.ts';
import { tellOfTheEnd } from '../programme/finished.ts';
import { useCase } from '../tx.ts';
import { mayMarkDone, mayTakeBackMarks } from './mark.policy.ts';
import {
  findMarking,
  findToMark,
  insertMarks,
  revokeMarks,
  standingIn,
  takenBack,
  type MarkedStep,
} from './mark.sql.ts';
import { tellOfCompletion } from './tell.ts';

const { step, people } = MarkDone.shape;
/** What of it says for whom it would be done again. */
const MarkedAgain = z.object({ step, people });

export const markDone = useCase({
  name: 'learning.mark_done',
  about:
    'Mark a step as done for somebody, or for several people, or excuse them from it, with a reason that they can read.',
  input: MarkDone,
  async subject({ tx, actor }, { step, people }) {
    const found = await findToMark(tx, actor, { step, people });
    return found && { ...found, named: people };
  },
  may: mayMarkDone,
  async run(ctx, { how, reason }, step) {
    const { stepId, programmeId } = step;
    const marking = ctx.newId();
    const by = { id: marking, how, by: writerOf(ctx), at: ctx.now, reason };
    const people = await insertMarks(ctx.tx, step, by);
    if (people.length === 0) throw new Refusal('conflict', 'nobody_to_mark');
    tellOfCompletion(ctx, { stepId, people }, how);
    await tellOfTheEnd(ctx, programmeId, { stepId, people });
    return { marking, people };
  },
  power: ({ how, reason }, { stepId }, { marking, people }) =>
    audited({ marking, people, reason, evidence: { step: stepId, how } }),
  deed: ({ how }, step, { marking }) =>
    deedOn(step, {
      detail: { says: { how } },
      undo: { by: 'learning.take_back_marks', with: { marking }, withReason: true },
    }),
  takesBack: {
    async over(tx, inputs) {
      const asked = inputs.map((input) => MarkedAgain.parse(input));
      const standing = await standingIn(tx, asked);
      return asked.map(({ people }, nr) => standing[nr] === people.length);
    },
  },
});

export const takeBackMarks = useCase({
  name: 'learning.take_back_marks',
  about:
    'Take back what was marked as done, or excused, at once. Whoever did the step themselves meanwhile stays done.',
  input: TakeBackMarks,
  subject: ({ tx }, { marking }) => findMarking(tx, marking),
  may: mayTakeBackMarks,
  async run(ctx, { marking, reason }, step) {
    const by = { by: writerOf(ctx), at: ctx.now, reason };
    const revoked = await revokeMarks(ctx.tx, marking, by);
    if (revoked.length === 0) throw new Refusal('conflict', 'taken_back_already');
    const people = await evaluateAfterMark(ctx, step, revoked);
    tellOfCompletion(ctx, { stepId: step.stepId, people }, 'revoked');
    return { people: revoked };
  },
  power: ({ marking, reason }, { stepId, how }, { people }) =>
    audited({ marking, people, reason, evidence: { step: stepId, how } }),
  deed: (_input, step, { people }) =>
    deedOn(step, {
      detail: { says: { how: step.how } },
      undo: {
        by: 'learning.mark_done',
        with: { step: step.stepId, people, how: step.how },
        withReason: true,
      },
    }),
  takesBack: {
    over: (tx, inputs) =>
      takenBack(
        tx,
        inputs.map(({ marking }) => TakeBackMarks.shape.marking.parse(marking)),
      ),
  },
});

type Audited = { marking: string; people: string[]; reason: string; evidence: object };

/** One row for each person; of several, one before them that stands for all in the log. */
function audited({ marking, people, reason, evidence }: Audited) {
  const row = { subjectKind: 'marking', subjectId: marking, reason, evidence: { ...evidence } };
  const each = people.map((personaId) => ({ ...row, personaId }));
  if (each.length === 1) return each;
  return [{ ...row, evidence: { ...evidence, people: people.length } }, ...each];
}

const deedOn = (
  { programmeId, programme, side, slug, title }: MarkedStep,
  more: Pick<Deed, 'detail' | 'undo'>,
): Deed => ({
  ...{ power: 'author', side, scopeId: programmeId, title },
  ...{ link: `/learn/${programme}/register/${slug}`, ...more },
});
