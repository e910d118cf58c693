import type { RuleView } from '../../authoring.contract.ts';

/** A reading asks nothing but to be read. */
export const READING_RULE: RuleView = {
  questions: [],
  requiresAnswer: false,
  repliesToPeers: 0,
  minWords: 2,
  folded: false,
};

/** What is asked, and nothing else that stands beside it. */
export const ruleOf = (rule: RuleView): RuleView => ({
  questions: rule.questions,
  requiresAnswer: rule.requiresAnswer,
  repliesToPeers: rule.repliesToPeers,
  minWords: rule.minWords,
  folded: rule.folded,
});

export const sameRule = (a: RuleView, b: RuleView): boolean =>
  JSON.stringify(ruleOf(a)) === JSON.stringify(ruleOf(b));
