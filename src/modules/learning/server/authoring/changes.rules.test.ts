import { expect, test } from 'vitest';
import { changesBetween } from './changes.rules.ts';
import { READING_RULE } from './rule.rules.ts';

const asked = (...questions: string[]) => ({ ...READING_RULE, questions });

test('what is alike changed nothing', () => {
  expect(changesBetween(asked('Why?'), asked('Why?'))).toEqual([]);
});

test('numbers and ticks are said with what they were and are', () => {
  const now = {
    ...READING_RULE,
    ...{ requiresAnswer: true, folded: true, repliesToPeers: 2, minWords: 5, minReplyWords: 3 },
  };
  expect(changesBetween(READING_RULE, now)).toEqual([
    { what: 'answer', now: true },
    { what: 'folded', now: true },
    { what: 'replies', was: 0, now: 2 },
    { what: 'min_words', was: 2, now: 5 },
    { what: 'min_reply_words', was: 0, now: 3 },
  ]);
  expect(changesBetween(now, READING_RULE)).toContainEqual({ what: 'answer', now: false });
});

test('a question that is worded otherwise changed; others came or went', () => {
  const before = asked('Who?', 'Why?');
  expect(changesBetween(before, asked('Who?', 'What for?'))).toEqual([
    { what: 'question_changed', was: 'Why?', now: 'What for?' },
  ]);
  expect(changesBetween(before, asked('Who?', 'Why?', 'And then?'))).toEqual([
    { what: 'question_added', question: 'And then?' },
  ]);
  expect(changesBetween(before, asked('Why?'))).toEqual([
    { what: 'question_removed', question: 'Who?' },
  ]);
});

test('another order is said once, beside what else changed', () => {
  const before = asked('Who?', 'Why?', 'When?');
  expect(changesBetween(before, asked('When?', 'Who?', 'Why?'))).toEqual([
    { what: 'questions_order' },
  ]);
  expect(changesBetween(before, asked('Why?', 'Who?'))).toEqual([
    { what: 'question_removed', question: 'When?' },
    { what: 'questions_order' },
  ]);
});
