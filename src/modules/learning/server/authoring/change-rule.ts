import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ChangeRule } from '../../authoring.contract.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { LearningTables } from '../tables.ts';
import { lockStepAlone } from '../discussion/own-posts.sql.ts';
import { authoredStep } from './authored.sql.ts';
import { mayEdit } from './authoring.policy.ts';
import { ruleOf, sameRule } from './rule.rules.ts';
import { evaluateAll } from './evaluate-all.ts';
import { addVersion } from './step-writing.sql.ts';

export const changeRule = useCase<LearningTables & MemberCardTable>()({
  name: 'learning.change_rule',
  about: 'Change what a discussion asks. Who began under the old rule may finish under it.',
  input: ChangeRule,
  async subject({ tx }, { step }) {
    const found = await authoredStep(tx, step);
    return found?.kind === 'discussion' ? found : undefined;
  },
  may: mayEdit,
  async run(ctx, input, step) {
    if (sameRule(input, step)) throw new Refusal('conflict', 'rule_unchanged');
    const rule = ruleOf(input);
    const { stepId, version } = step;
    if ((await lockStepAlone(ctx.tx, stepId)) !== version)
      throw new Refusal('conflict', 'rule_changed');
    await addVersion(ctx.tx, { stepId, version, rule, by: ctx.actor.personaId, now: ctx.now });
    const done = await evaluateAll(ctx, { programmeId: step.id, side: step.side, stepId });
    return { programme: step.slug, step: step.stepSlug, version: version + 1, done };
  },
  power: (input, step, { version, done }) => ({
    subjectKind: 'step',
    subjectId: step.stepId,
    reason: input.reason,
    evidence: { version, before: ruleOf(step), after: ruleOf(input), done },
  }),
});
