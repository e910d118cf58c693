import type { Translate } from '#lib/text/index.ts';
import type { GradebookState } from '../../gradebook.contract.ts';
import type { StepKind } from '../../programme.contract.ts';

type Standing = {
  state: GradebookState;
  missing: { answer: boolean; replies: number };
  kind: StepKind | null;
};

/** What somebody still has to give, in words: "an answer and a reply to a peer". */
export function missingWords(t: Translate, { state, missing, kind }: Standing): string {
  if (state === 'done' || kind === null) return t('register.nothing_missing');
  if (kind === 'reading') return t('register.to_read');
  const words = [
    ...(missing.answer ? [t('register.an_answer')] : []),
    ...(missing.replies > 0 ? [t('register.replies', { count: missing.replies })] : []),
  ];
  return words.length === 0 ? t('register.nothing_missing') : t.list(words);
}
