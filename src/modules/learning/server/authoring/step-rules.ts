import { isSignedIn } from '#platform/actor.policy.ts';
import { baseOf } from '#platform/base.ts';
import { pick } from '#platform/pick.ts';
import { StepRulesInput, type StepRulesView } from '../../rules.contract.ts';
import { query } from '../tx.ts';
import { stepForAuthors } from './authored.sql.ts';
import { changesBetween } from './changes.rules.ts';
import { ruleOf } from './rule.rules.ts';
import { rulesOf } from './rules.sql.ts';

export const stepRules = query({
  name: 'learning.step_rules',
  about:
    'What a discussion asked, version by version, with what changed, by whom and why, and who may still finish under it. For its authors.',
  input: StepRulesInput,
  may: isSignedIn,
  statements: 2,
  async read({ tx, actor }, { from, to, ...at }): Promise<StepRulesView | undefined> {
    const step = await stepForAuthors(tx, actor, at);
    if (step?.kind !== 'discussion') return undefined;
    const versions = await rulesOf(tx, actor, step.id);
    const rules = new Map(versions.map(({ version, rule }) => [version, rule]));
    const changes = (before: number, now: number) => {
      const [was, is] = [rules.get(before), rules.get(now)];
      return was === undefined || is === undefined ? undefined : changesBetween(was, is);
    };
    const between = from === undefined || to === undefined ? undefined : changes(from, to);
    return {
      ...pick(step, 'id', 'slug', 'title', 'kind', 'programme'),
      ruleBase: baseOf(ruleOf(step.rule)),
      versions: versions.map((one) => ({
        ...one,
        changes: changes(one.version - 1, one.version) ?? [],
      })),
      compared:
        from === undefined || to === undefined || between === undefined
          ? null
          : { from, to, changes: between },
    };
  },
});
