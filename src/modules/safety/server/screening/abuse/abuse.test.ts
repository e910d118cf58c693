import { describe, expect, test } from 'vitest';
import { abuseCases } from '../testing/abuse.cases.ts';
import { holdBars } from '../testing/bars.ts';
import { growth, hostile } from '../testing/cost.ts';
import { ordinary } from '../testing/ordinary.cases.ts';
import { casesOf } from '../testing/suite.ts';
import { readText } from '../text.rules.ts';
import { abuseIn } from './abuse.ts';

const isAbuse = (text: string) => abuseIn(readText(text)).abuse;
const cases = casesOf(abuseCases);

describe('abuse', () => {
  test('is told from swearing at life, from telling of it, and from words that are reclaimed', () => {
    holdBars(cases, isAbuse, { found: 0.91, wrong: 0.1 });
  });
  test('is not found in ordinary talk', () => {
    expect(ordinary.filter(isAbuse).length).toBeLessThanOrEqual(ordinary.length * 0.02);
  });
  test.each([
    ['you are such an id10t', 'insult'],
    ['k.y.s', 'die'],
    ['I know where you live', 'threat'],
    ['send nudes', 'sexual'],
    ['nobody likes you', 'harassment'],
    ['go back to your own country', 'hate'],
  ])('says why: %s', (text, why) => {
    expect(abuseIn(readText(text)).because).toContain(why);
  });
  test('has nothing to say of nothing', () => {
    expect(isAbuse('')).toBe(false);
  });
});

test.each(hostile)('cost grows with the length alone: %j', (piece) => {
  expect(growth(piece, (text) => void abuseIn(readText(text)))).toBeLessThan(28);
});
