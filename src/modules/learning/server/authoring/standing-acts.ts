import { noticesDue, type Notice } from '#modules/notifications/contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Deed, PowerAct } from '#platform/use-case.ts';
import { HideStep, ReinstateStep, RetireStep, ShowStep } from '../../authoring.contract.ts';
import { evaluateAll } from '../discussion/evaluate-completion.ts';
import { tellWhenAStepWent } from '../programme/finished.ts';
import { useCase, type Ctx } from '../tx.ts';
import { authoredStep, stepAlone, type StepOfAuthors } from './authored.sql.ts';
import { mayHideStep, mayReinstateStep, mayRetireStep, mayShowStep } from './authoring.policy.ts';
import { setStepStanding } from './writing.sql.ts';
import { whereStep } from '../programme/where.rules.ts';

export const showStep = useCase({
  name: 'learning.show_step',
  about:
    'Show a step that was a draft: from then on it is asked of those who take part. They are told only where that is wished.',
  input: ShowStep,
  subject: ({ tx }, { step }) => authoredStep(tx, step),
  may: mayShowStep,
  async run(ctx, { tell }, step) {
    await setStepStanding(ctx.tx, step.stepId, {});
    if (tell && step.published)
      told(ctx, step, { kind: 'step_shown', audience: ['learning.programme_takes_part', step.id] });
    return placed(ctx, step);
  },
  power: (_input, step) => acted(step, 'Shown.'),
  deed: (_input, step) =>
    deedOnStep(step, { by: 'learning.hide_step', with: { step: step.stepId } }),
  takesBack: {},
});

export const hideStep = useCase({
  name: 'learning.hide_step',
  about: 'Make a step that nobody has begun a draft again: only its authors see it.',
  input: HideStep,
  subject: ({ tx }, { step }) => stepAlone(tx, step),
  may: mayHideStep,
  async run(ctx, _input, step) {
    await setStepStanding(ctx.tx, step.stepId, { hiddenAt: ctx.now });
    // It may have been the only one that somebody missed.
    await tellWhenAStepWent(ctx, step.id);
    return placed(ctx, step);
  },
  power: (_input, step) => acted(step, 'A draft again.'),
  deed: (_input, step) =>
    deedOnStep(step, { by: 'learning.show_step', with: { step: step.stepId } }),
  takesBack: {},
});

export const retireStep = useCase({
  name: 'learning.retire_step',
  about:
    'Ask a step that people have begun of nobody any more, with a reason that they read. What they wrote and completed stays, and stays readable for them.',
  input: RetireStep,
  subject: ({ tx }, { step }) => stepAlone(tx, step),
  may: mayRetireStep,
  async run(ctx, _input, step) {
    await setStepStanding(ctx.tx, step.stepId, { retiredAt: ctx.now });
    tellBegun(ctx, step, 'retired');
    await tellWhenAStepWent(ctx, step.id);
    return placed(ctx, step);
  },
  power: ({ reason }, step) => acted(step, reason),
  deed: (_input, step) =>
    deedOnStep(step, {
      ...{ by: 'learning.reinstate_step', with: { step: step.stepId }, withReason: true },
    }),
  takesBack: {},
});

export const reinstateStep = useCase({
  name: 'learning.reinstate_step',
  about:
    'Ask a retired step again of all who take part, with a reason that those who began it read.',
  input: ReinstateStep,
  subject: ({ tx }, { step }) => stepAlone(tx, step),
  may: mayReinstateStep,
  async run(ctx, _input, step) {
    await setStepStanding(ctx.tx, step.stepId, {});
    tellBegun(ctx, step, 'reinstated');
    // Nothing was granted to whoever came back while it was asked of nobody.
    const { id: programmeId, side, stepId, kind } = step;
    if (kind === 'discussion') await evaluateAll(ctx, { programmeId, side, stepId });
    return placed(ctx, step);
  },
  power: ({ reason }, step) => acted(step, reason),
  deed: (_input, step) =>
    deedOnStep(step, {
      ...{ by: 'learning.retire_step', with: { step: step.stepId }, withReason: true },
    }),
  takesBack: {},
});

function placed(ctx: Ctx, step: StepOfAuthors) {
  ctx.wake('access', [step.id]);
  forgetGuestPages(ctx);
  return whereStep(step);
}

/** Whoever began, wrote or finished something there. */
const tellBegun = (ctx: Ctx, step: StepOfAuthors, via: 'retired' | 'reinstated') =>
  told(ctx, step, { kind: 'step_placed', via, audience: ['learning.step_begun', step.stepId] });

function told(
  ctx: Ctx,
  { stepId, side }: StepOfAuthors,
  {
    audience: [name, id],
    ...notice
  }: Pick<Notice, 'kind' | 'via'> & { audience: [string, string] },
): void {
  const about = { subject: { kind: 'learning.step', id: stepId }, thread: stepId, side };
  const by = ctx.actor.personaId;
  ctx.emit(noticesDue({ ...notice, ...about, by, to: [], audience: { name, id } }));
}

const acted = ({ stepId, id }: StepOfAuthors, reason: string): PowerAct => ({
  subjectKind: 'step',
  subjectId: stepId,
  reason,
  evidence: { programme: id },
});

/** What was done with a step, in the log of those who write it. */
export const deedOnStep = (
  {
    id,
    slug,
    stepSlug,
    side,
    title,
  }: Pick<StepOfAuthors, 'id' | 'slug' | 'stepSlug' | 'side' | 'title'>,
  undo: Deed['undo'],
): Deed => ({
  ...{ power: 'author', side, scopeId: id, title, link: `/learn/${slug}/edit/${stepSlug}`, undo },
});
