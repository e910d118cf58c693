import type { Translate } from '#lib/text/index.ts';
import type { RuleView } from '../../authoring.contract.ts';
import type { RuleChange } from '../../rules.contract.ts';

/** What a rule asks beside its questions, in sentences. */
export const ruleWords = (t: Translate, rule: RuleView): string[] => [
  t('rules.answer', { is: String(rule.requiresAnswer) }),
  t('rules.replies', { count: rule.repliesToPeers }),
  t('rules.min_words', { count: rule.minWords }),
  ...(rule.minReplyWords > 0 ? [t('rules.min_reply_words', { count: rule.minReplyWords })] : []),
  ...(rule.folded ? [t('rules.folded')] : []),
];

/** What changed, in a sentence. */
export function changeWords(t: Translate, change: RuleChange): string {
  switch (change.what) {
    case 'question_added':
    case 'question_removed':
      return t(`rules.${change.what}`, { question: change.question });
    case 'question_changed':
      return t('rules.question_changed', { before: change.was, now: change.now });
    case 'questions_order':
      return t('rules.questions_order');
    case 'answer':
    case 'folded':
      return t('rules.changed_is', { what: change.what, is: String(change.now) });
    case 'replies':
    case 'min_words':
    case 'min_reply_words': {
      const { what, was: before, now } = change;
      return t('rules.changed_number', { what, before, now });
    }
  }
}
