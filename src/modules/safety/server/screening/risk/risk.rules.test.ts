import { describe, expect, test } from 'vitest';
import { growth, hostile } from '../testing/cost.ts';
import { laterLines, ordinaryLines, type RiskCase, riskCases } from '../testing/risk.cases.ts';
import { riskIn } from './risk.ts';

const heard = (one: RiskCase) => riskIn(one.text, one);
const isFlagged = (one: RiskCase) => heard(one).level !== 'none';
const share = (some: readonly unknown[], all: readonly unknown[]) =>
  all.length === 0 ? 1 : some.length / all.length;

const dangerous = riskCases.filter((one) => one.is !== 'none');
const harmless = riskCases.filter((one) => one.is === 'none');

describe('short texts', () => {
  test.each([
    ['tuned', false],
    ['kept aside', true],
  ])('danger is heard, and little else: %s', (_, isAside) => {
    const mustBe = dangerous.filter((one) => one.isAside === isAside);
    const mustNot = harmless.filter((one) => one.isAside === isAside);
    expect(share(mustBe.filter(isFlagged), mustBe)).toBeGreaterThanOrEqual(isAside ? 0.9 : 0.93);
    expect(share(mustNot.filter(isFlagged), mustNot)).toBeLessThanOrEqual(0.07);
  });
  test.each([...new Set(riskCases.map(({ category }) => category))])('%s', (category) => {
    const of = (some: readonly RiskCase[]) => some.filter((one) => one.category === category);
    expect(of(dangerous).filter((one) => !isFlagged(one)).length).toBeLessThanOrEqual(
      Math.max(1, of(dangerous).length * 0.2),
    );
    expect(of(harmless).filter(isFlagged).length).toBeLessThanOrEqual(
      Math.max(1, of(harmless).length * 0.12),
    );
  });
  test('every plan, and every act under way', () => {
    const now = dangerous.filter((one) => one.is === 'imminent');
    expect(now.filter((one) => !isFlagged(one)).map(({ text }) => text)).toEqual([]);
  });
  test('whose danger it is', () => {
    const found = dangerous.filter(isFlagged);
    expect(
      share(
        found.filter((one) => heard(one).of === (one.of ?? 'self')),
        found,
      ),
    ).toBeGreaterThan(0.95);
  });
  test('what somebody else does to the writer is told apart', () => {
    const told = riskCases.filter((one) => one.harmed === true);
    expect(told.filter((one) => !heard(one).harmedByOther).map(({ text }) => text)).toEqual([]);
  });
  test('what was written later', () => {
    const flagged = (texts: string[]) => texts.filter((text) => riskIn(text).level !== 'none');
    expect(share(flagged(laterLines.flagged), laterLines.flagged)).toBeGreaterThanOrEqual(0.93);
    expect(share(flagged(laterLines.none), laterLines.none)).toBeLessThanOrEqual(0.03);
  });
});

describe('ordinary words of support', () => {
  test.each([
    ['seeker', 0.015],
    ['supporter', 0.01],
  ])('of a %s bring no alert', (role, most) => {
    const lines = ordinaryLines.filter((one) => one.role === role);
    const alerts = lines.filter((one) => riskIn(one.text, one).level !== 'none');
    expect(share(alerts, lines)).toBeLessThanOrEqual(most);
  });
});

test('the same text is answered the same, by names of rules and never by words', () => {
  const one = riskIn('i want to die');
  expect(riskIn('i want to die')).toEqual(one);
  expect(one).toMatchObject({ level: 'concern', of: 'self', because: ['wish-to-die'] });
  expect(riskIn('')).toMatchObject({ level: 'none', of: null, score: 0 });
});

test.each([...hostile, 'i want to die ', 'not ', 'kill my', 'no no i ', '> i\n', '"die" '])(
  'cost grows with the length alone: %j',
  (piece) => {
    expect(growth(piece, (text) => void riskIn(text))).toBeLessThan(28);
  },
);
