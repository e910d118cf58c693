import type { z } from 'zod';
import { saysNothing } from '#platform/language.contract.ts';
import { dropDrafts } from '#modules/accounts/index.server.ts';
import { holds } from '#platform/actor.ts';
import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { slugOf } from '#platform/slug.rules.ts';
import { Refusal } from '#platform/verdict.ts';
import {
  AddStep,
  ChangeRule,
  EditStep,
  MoveStep,
  RemoveStep,
  type RuleView,
} from '../../authoring.contract.ts';
import { evaluateAll } from '../discussion/evaluate-completion.ts';
import { lockStepAlone } from '../discussion/own-posts.sql.ts';
import { attach, rendered } from '../file/attach.ts';
import { tellWhenAStepWent } from '../programme/finished.ts';
import { forgetVersions } from '#platform/languages/said.sql.ts';
import { furtherLanguage } from '#platform/languages/translating.ts';
import { useCase, type Ctx } from '../tx.ts';
import { authoredCourse, authoredStep } from './authored.sql.ts';
import { mayAddStep, mayEdit, mayPlace, mayRemoveStep } from './authoring.policy.ts';
import { bringing, saidOf, textsNow } from './bases.rules.ts';
import { bring } from './bringing.ts';
import { moved } from './moving.rules.ts';
import { READING_RULE, ruleOf, sameRule } from './rule.rules.ts';
import * as writing from './writing.sql.ts';

export const addStep = useCase({
  name: 'learning.add_step',
  about:
    'Add a reading or a discussion at the end of a course, for everybody or as a draft that its authors see.',
  input: AddStep,
  async subject({ tx }, { course, isDraft }) {
    const found = await authoredCourse(tx, course);
    return found && { ...found, isDraft };
  },
  may: mayAddStep,
  async run(ctx, input, { courseId, ...programme }) {
    const { tx, actor, now, newId } = ctx;
    const { kind, title, isDraft } = input;
    const slug = await writing.slugForStep(tx, programme.id, slugOf(title, 'step'));
    const at = { id: newId(), programmeId: programme.id, courseId, slug };
    const hosts = kind === 'discussion' && holds(actor, 'host', programme);
    const hostId = hosts ? actor.personaId : null;
    await writing.insertStep(tx, {
      ...{ ...at, kind, hostId },
      ...{ createdAt: now, hiddenAt: isDraft ? now : null },
    });
    const rule = written(kind === 'reading' ? READING_RULE : input);
    const by = { createdBy: actor.personaId, createdAt: now };
    await writing.insertVersion(tx, {
      stepId: at.id,
      version: 1,
      ...(await textsOf(ctx, programme.id, input)),
      ...rule,
      ...by,
      reason: null,
    });
    await attach(ctx, at.id);
    dropDrafts(ctx, [`learning.new_${kind}:${courseId}`]);
    return { programme: programme.slug, step: slug, id: at.id };
  },
});

export const editStep = useCase({
  name: 'learning.edit_step',
  about: 'Change the texts of a step. What it asks stays as it is.',
  input: EditStep,
  subject: ({ tx }, { step }) => authoredStep(tx, step),
  may: mayEdit,
  async run(ctx, input, step) {
    const further = furtherLanguage(input, step, ctx);
    if (further === null) {
      // Nobody is asked anything new by the way.
      if (input.questions.length > 0) throw new Refusal('invalid', 'questions_are_the_rule');
      refuseStale(input, textsNow(step));
      await writing.updateTexts(ctx.tx, step, await textsOf(ctx, step.id, input));
      dropDrafts(ctx, [`learning.step:${step.stepId}`]);
    } else await bringStep(ctx, input, step, further);
    await attach(ctx, step.stepId);
    return { programme: step.slug, step: step.stepSlug };
  },
});

export const changeRule = useCase({
  name: 'learning.change_rule',
  about: 'Change what a discussion asks. Who began under the old rule may finish under it.',
  input: ChangeRule,
  async subject({ tx }, { step }) {
    const found = await authoredStep(tx, step);
    return found?.kind === 'discussion' ? found : undefined;
  },
  may: mayPlace,
  async run(ctx, input, step) {
    refuseStale(input, ruleOf(step));
    if (sameRule(input, step)) throw new Refusal('conflict', 'rule_unchanged');
    const { stepId, version } = step;
    if ((await lockStepAlone(ctx.tx, stepId)) !== version)
      throw new Refusal('conflict', 'rule_changed');
    const by = { createdBy: ctx.actor.personaId, createdAt: ctx.now };
    await writing.addVersion(ctx.tx, {
      stepId,
      version,
      ...written(input),
      ...by,
      reason: input.reason,
    });
    dropDrafts(ctx, [`learning.rule:${stepId}`]);
    const at = { programmeId: step.id, side: step.side, stepId };
    // Retired, it is judged when it is asked again.
    const done = step.stands === 'asked' ? await evaluateAll(ctx, at) : 0;
    return { programme: step.slug, step: step.stepSlug, version: version + 1, done };
  },
  power: (input, step, { version, done }) => ({
    subjectKind: 'step',
    subjectId: step.stepId,
    reason: input.reason,
    evidence: { version, before: ruleOf(step), after: ruleOf(input), done },
  }),
});

export const moveStep = useCase({
  name: 'learning.move_step',
  about: 'Move a step up or down, at the edge of its course into the next one.',
  input: MoveStep,
  subject: ({ tx }, { step }) => authoredStep(tx, step),
  may: mayEdit,
  async run({ tx }, { step, direction }, { id, slug, stepSlug }) {
    const places = moved(await writing.order(tx, id), step, direction);
    if (places.length > 0) await writing.placeSteps(tx, places);
    return { programme: slug, step: stepSlug };
  },
});

export const removeStep = useCase({
  name: 'learning.remove_step',
  about: 'Remove a step that nobody has begun.',
  input: RemoveStep,
  subject: ({ tx }, { step }) => authoredStep(tx, step),
  may: mayRemoveStep,
  async run(ctx, _input, { id, stepId, slug }) {
    await writing.deleteById(ctx.tx, 'learning.step', stepId);
    await forgetVersions(ctx.tx, [stepId]);
    // It may have been the only one that somebody missed.
    await tellWhenAStepWent(ctx, id);
    forgetGuestPages(ctx);
    return { programme: slug };
  },
  power: (_input, { stepId, stepSlug, id }) => ({
    subjectKind: 'step',
    subjectId: stepId,
    reason: 'Removed.',
    evidence: { programme: id, step: stepSlug },
  }),
});

/** Every question has its own in the other language, in the same order: an answer is one field each. */
async function bringStep(
  ctx: Ctx,
  input: z.infer<typeof EditStep>,
  step: NonNullable<Awaited<ReturnType<typeof authoredStep>>>,
  further: { locale: string; base: string | undefined },
): Promise<void> {
  const { title, body, questions } = input;
  const isWritten = !saysNothing([title, body, questions]);
  if (isWritten && questions.length !== step.questions.length)
    throw new Refusal('invalid', 'invalid', { fields: { questions: 'questions_not_alike' } });
  await bring(ctx, bringing({ ...step, id: step.stepId }, saidOf), {
    ...{ ...further, fields: { title, body, questions } },
    rendered: { body_html: await rendered(ctx, step.id, body), asked: step.questions },
  });
}

type Texts = { title: string; body: string; videoUrl: string | null };

const textsOf = async (ctx: Ctx, programmeId: string, { title, body, videoUrl }: Texts) => ({
  ...{ title, body, videoUrl },
  bodyHtml: await rendered(ctx, programmeId, body),
});

/** A rule as its row has it. */
function written(rule: RuleView) {
  const { questions, folded, ...rest } = ruleOf(rule);
  return { ...rest, questions: JSON.stringify(questions), isFolded: folded };
}
