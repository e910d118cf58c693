import { renderMarkdown } from '#platform/markdown.ts';
import { Refusal } from '#platform/verdict.ts';
import { questionPatterns } from '../counting/copies.rules.ts';
import { wordsMissing } from '../counting/minimum-words.rules.ts';
import type { DiscussionRow } from './discussion.sql.ts';
import type { Part } from './post.sql.ts';

type Asked = Pick<DiscussionRow, 'questions' | 'minWords'>;

/** The fields of an answer that was screened, each with words enough of its own. Throws `Refusal` at the fields that lack them. */
export function partsOf({ questions, minWords }: Asked, texts: readonly string[]): Part[] {
  if (texts.length !== questions.length) throw new Refusal('conflict', 'questions_have_changed');
  const patterns = questionPatterns(questions);
  const fields: Record<string, string> = {};
  for (const [field, text] of texts.entries()) {
    if (wordsMissing(text, minWords, patterns) > 0) fields[`parts.${field}`] = 'too_few_words';
  }
  if (Object.keys(fields).length > 0)
    throw new Refusal('invalid', 'invalid', { fields, params: { words: minWords } });
  return texts.map((body, field) => ({
    question: questions[field] ?? '',
    body,
    html: renderMarkdown(body),
  }));
}

/** Field name → text, as screening and the form know them. */
export const fieldsOf = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, field) => [`parts.${field}`, text]));

/** The whole answer, for the rules of counting. */
export const asBody = (texts: readonly string[]): string => texts.join('\n\n');
