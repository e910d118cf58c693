import type { Said } from '#modules/posts/index.server.ts';
import { Refusal } from '#platform/verdict.ts';
import { questionPatterns } from '../counting/copies.rules.ts';
import { wordsMissing } from '../counting/minimum-words.rules.ts';
import type { DiscussionRow } from './discussion.sql.ts';

type Asked = Pick<DiscussionRow, 'questions' | 'asked' | 'minWords'>;
type Input = { parts: readonly string[]; contentNote: string };

/** An answer from its fields. Refused at those that have too few words of their own. */
export function answerOf(
  { questions, asked, minWords }: Asked,
  { parts, contentNote }: Input,
): Omit<Said, 'anonymous'> {
  if (parts.length !== questions.length) throw new Refusal('conflict', 'questions_have_changed');
  const texts = Object.fromEntries(parts.map((text, field) => [`parts.${field}`, text]));
  return {
    body: parts.join('\n\n'),
    contentNote,
    fields: { ...texts, contentNote },
    parts: parts.map((body, field) => ({ question: questions[field] ?? '', body })),
    check() {
      const patterns = questionPatterns(asked);
      const short = Object.entries(texts).filter(
        ([, text]) => wordsMissing(text, minWords, patterns) > 0,
      );
      if (short.length === 0) return;
      const fields = Object.fromEntries(short.map(([field]) => [field, 'too_few_words']));
      throw new Refusal('invalid', 'invalid', { fields, params: { words: minWords } });
    },
  };
}
