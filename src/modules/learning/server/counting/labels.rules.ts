import { wordsOf } from '#platform/mentions/comparison.rules.ts';

/** What people write in front of a question or of their answer, in the languages we speak. */
const QUESTION = 'questions?|q|preguntas?|fragen?|frage|السؤال|سؤال';
const ANSWER = 'answers?|a|respuestas?|r[eé]ponses?|antworten|antwort|الإجابة|إجابة|الجواب|جواب';

// Each star and each bound is followed by something it cannot eat: no text makes these slow.
const LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(${QUESTION})|(?:${ANSWER}))` +
    `[^\\p{L}\\p{N}:]{0,6}(?:(?:no|nr)?[^\\p{L}\\p{N}:]{0,6}\\p{N}{1,3})?[^\\p{L}\\p{N}:]{0,6}[:\\u2236\\ua789]`,
  'u',
);
const NUMBER = /^[^\p{L}\p{N}]*\p{N}{1,3} ?[.)](?=\s)/u;
const BARE_LABEL = new RegExp(
  `^(?:${QUESTION}|${ANSWER})? ?(?:no|nr)? ?(?:\\p{N}{1,3}|[a-z])?$`,
  'u',
);

/** A label such as "✒️ Question:" or "Answer 2:" at the beginning of a plain text. */
export function labelOf(text: string): { of: 'question' | 'answer'; end: number } | null {
  const label = LABEL.exec(text);
  if (label === null) return null;
  return { of: label[1] === undefined ? 'answer' : 'question', end: label[0].length };
}

/** A question without the label or number that its author put in front of it. */
export function withoutOwnLabel(question: string): string {
  const label = LABEL.exec(question) ?? NUMBER.exec(question);
  return question.slice(label?.[0].length ?? 0);
}

/** Whether what stands in front of a copied question only numbers or names it: "Q2", "b)", "3.". */
export function isBareLabel(before: string): boolean {
  const words = wordsOf(before);
  return words.length <= 3 && BARE_LABEL.test(words.join(' '));
}

/** Whether what stands between two copies on one line is the number of the second one. */
export function isNumberOf(between: string, question: number): boolean {
  const [first, ...more] = wordsOf(between);
  return more.length === 0 && first === String(question + 1);
}
