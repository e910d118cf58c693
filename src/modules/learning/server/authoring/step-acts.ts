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
  RestoreStep,
  type RuleView,
} from '../../authoring.contract.ts';
import { evaluateAll } from '../discussion/evaluate-completion.ts';
import { lockStepAlone } from '../discussion/own-posts.sql.ts';
import { attach, rendered } from '../file/attach.ts';
import { tellWhenAStepWent } from '../programme/finished.ts';
import { furtherLanguage } from '#platform/languages/translating.ts';
import { useCase, type Ctx } from '../tx.ts';
import { authoredCourse, authoredStep, stepAlone } from './authored.sql.ts';
import { mayAddStep, mayEdit, mayPlace, mayRemoveStep } from './authoring.policy.ts';
import { bringing, saidOf, textsNow } from './bases.rules.ts';
import { bring } from './bringing.ts';
import { inserted, moved } from './moving.rules.ts';
import * as removal from './removing.sql.ts';
import { READING_RULE, ruleOf, sameRule } from './rule.rules.ts';
import { deedOnStep } from './standing-acts.ts';
import * as writing from './writing.sql.ts';
import { whereProgramme, whereStep } from '../programme/where.rules.ts';

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
    return { ...whereProgramme(programme), step: at.id, stepSlug: slug };
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
    return whereStep(step);
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
    return { ...whereStep(step), version: version + 1, done };
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
  async run(ctx, { step, direction }, found) {
    const places = moved(await writing.order(ctx.tx, found.id), step, direction);
    if (places.length > 0) await writing.placeSteps(ctx.tx, places);
    forgetGuestPages(ctx);
    return { ...whereStep(found), moved: places.length > 0 };
  },
  // At the end of the row nothing happens, and nothing is written down.
  power: ({ direction }, step, { moved: isMoved }) =>
    isMoved
      ? { ...actOn(step), reason: 'Moved.', evidence: { programme: step.id, direction } }
      : [],
  deed: ({ direction }, step) =>
    deedOnStep(step, {
      ...{ by: 'learning.move_step', with: { step: step.stepId, direction: back[direction] } },
    }),
  takesBack: {},
});

export const removeStep = useCase({
  name: 'learning.remove_step',
  about:
    'Remove a step that nobody has begun. For two weeks it is brought back as it was, from the log or where it stood.',
  input: RemoveStep,
  subject: ({ tx }, { step }) => stepAlone(tx, step),
  may: mayRemoveStep,
  async run(ctx, _input, { id, slug, stepId }) {
    const place = await removal.takeOut(ctx.tx, stepId, ctx.now);
    // It may have been the only one that somebody missed.
    await tellWhenAStepWent(ctx, id);
    ctx.wake('access', [id]);
    forgetGuestPages(ctx);
    return { ...whereProgramme({ id, slug }), place };
  },
  power: (_input, step) => ({
    ...{ ...actOn(step), reason: 'Removed.' },
    evidence: { programme: step.id, stepSlug: step.stepSlug },
  }),
  deed: (_input, step, { place }) => ({
    ...deedOnStep(step, { by: 'learning.restore_step', with: { step: step.stepId, place } }),
    link: `/learn/${step.slug}/edit`,
  }),
  takesBack: {},
});

export const restoreStep = useCase({
  name: 'learning.restore_step',
  about:
    'Bring a removed step back, as it was and with all its texts. Its course comes back with it.',
  input: RestoreStep,
  subject: ({ tx }, { step }) => removal.removedStep(tx, step),
  may: mayPlace,
  async run(ctx, { place }, { id, slug, courseId, stepId, stepSlug }) {
    await removal.putCourseBack(ctx.tx, { id, courseId });
    const course = (await writing.order(ctx.tx, id)).find((one) => one.id === courseId);
    await writing.placeSteps(ctx.tx, inserted(course, stepId, place));
    await removal.putBack(ctx.tx, 'learning.step', stepId);
    // Its files are shown again, and go no more.
    await attach(ctx, stepId);
    ctx.wake('access', [id]);
    forgetGuestPages(ctx);
    return whereStep({ id, slug, stepId, stepSlug });
  },
  power: (_input, step) => ({
    ...{ ...actOn(step), reason: 'Brought back.' },
    evidence: { programme: step.id, step: step.stepSlug },
  }),
  deed: (_input, step) =>
    deedOnStep(step, { by: 'learning.remove_step', with: { step: step.stepId } }),
  takesBack: {},
});

const back = { up: 'down', down: 'up' } as const;

const actOn = ({ stepId }: { stepId: string }) => ({ subjectKind: 'step', subjectId: stepId });

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
