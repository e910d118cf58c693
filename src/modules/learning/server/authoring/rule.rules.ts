import type { RuleView } from '../../authoring.contract.ts';

/** A reading asks nothing but to be read. */
export const READING_RULE: RuleView = {
  questions: [],
  requiresAnswer: false,
  repliesToPeers: 0,
  minWords: 2,
  minReplyWords: 0,
  folded: false,
};

/** What is asked, and nothing else that stands beside it. */
export const ruleOf = (rule: RuleView): RuleView => ({
  questions: rule.questions,
  requiresAnswer: rule.requiresAnswer,
  repliesToPeers: rule.repliesToPeers,
  minWords: rule.minWords,
  minReplyWords: rule.minReplyWords,
  folded: rule.folded,
});

export const sameRule = (a: RuleView, b: RuleView): boolean =>
  JSON.stringify(ruleOf(a)) === JSON.stringify(ruleOf(b));
