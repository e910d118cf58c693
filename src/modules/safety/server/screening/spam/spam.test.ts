import { describe, expect, test } from 'vitest';
import { holdBars } from '../testing/bars.ts';
import { contactCases } from '../testing/contact.cases.ts';
import { growth, hostile } from '../testing/cost.ts';
import { ordinary } from '../testing/ordinary.cases.ts';
import { spamCases } from '../testing/spam.cases.ts';
import { casesOf } from '../testing/suite.ts';
import { readText } from '../text.rules.ts';
import { spamIn } from './spam.ts';

const isSpam = (text: string) => spamIn(readText(text)).spam;

describe('spam', () => {
  test('is told from talk about money, prizes and phones', () => {
    holdBars(casesOf(spamCases), isSpam, { found: 0.94, wrong: 0.05 });
  });
  test('is not found in ordinary talk', () => {
    expect(ordinary.filter(isSpam)).toEqual([]);
  });
  test('and seldom where somebody gives their number', () => {
    const given = casesOf(contactCases).filter(({ yes }) => yes);
    expect(given.filter(({ text }) => isSpam(text)).length).toBeLessThan(given.length * 0.1);
  });
  test.each([
    ['buy now buy now buy now buy now buy now', 'repeats'],
    ['one.com two.com three.net four.org look', 'links'],
    ['Instant loan, no credit check', 'money'],
    ['amarres de amor efectivos', 'miracle'],
  ])('says why: %s', (text, why) => {
    const found = spamIn(readText(text));
    expect(found.because).toContain(why);
  });
});

test.each(hostile)('cost grows with the length alone: %j', (piece) => {
  expect(growth(piece, (text) => void spamIn(readText(text)))).toBeLessThan(28);
});
