import { describe, expect, test } from 'vitest';
import { contactCases } from '../testing/contact.cases.ts';
import { growth, hostile } from '../testing/cost.ts';
import { casesOf, scoreOf } from '../testing/suite.ts';
import { contactsOf } from './contact.ts';

const shown = (text: string) => contactsOf(text).spans.map(([from, to]) => text.slice(from, to));
const isFound = (text: string) => contactsOf(text).spans.length > 0;
const cases = casesOf(contactCases);

describe('contact details', () => {
  test.each([
    ['tuned', cases.filter((one) => !one.isAside)],
    ['kept aside', cases.filter((one) => one.isAside)],
  ])('are found, and little else is: %s', (_, some) => {
    const { found, of, wrong, among } = scoreOf(some, isFound);
    expect(found / of).toBeGreaterThanOrEqual(0.94);
    // Of a quarter, one more or less says little.
    expect(wrong / among).toBeLessThanOrEqual(0.06);
  });
  test('over all cases, and in each category', () => {
    const all = scoreOf(cases, isFound);
    expect(all.found / all.of).toBeGreaterThanOrEqual(0.94);
    expect(all.wrong / all.among).toBeLessThanOrEqual(0.04);
    for (const category of Object.keys(contactCases)) {
      const { found, of, wrong, among } = scoreOf(
        cases.filter((one) => one.category === category),
        isFound,
      );
      expect(found / of, category).toBeGreaterThanOrEqual(0.9);
      expect(wrong / among, category).toBeLessThanOrEqual(0.1);
    }
  });
  test('no line of help is taken for one', () => {
    const help = cases.filter(({ category, yes }) => category === 'lines of help' && !yes);
    expect(help.filter(({ text }) => isFound(text))).toEqual([]);
  });
});

describe('spans', () => {
  test.each([
    ['ring 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎 𝟏𝟒𝟐 😀 please', ['𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎 𝟏𝟒𝟐']],
    ['Ünï: mail QUIET\u200bFOX@example.com now', ['QUIET\u200bFOX@example.com']],
    ['call me: five five five, oh one two three ok', ['five five five, oh one two three']],
    ['a@b.co and www.c.com', ['a@b.co', 'www.c.com']],
    ['nothing here', []],
    ['', []],
  ])('%s', (text, spans) => {
    expect(shown(text)).toEqual(spans);
  });
});

test('what belongs to the place is none', () => {
  const ours = { hosts: ['tea.example.org'], helplines: ['0900 123 45 67', '+41 44 555 01 32'] };
  expect(contactsOf('see https://tea.example.org/spaces/7', ours).spans).toEqual([]);
  expect(contactsOf('see https://tea.example.org.evil.com/', ours).kinds).toEqual(['link']);
  expect(contactsOf('call our line, 0900 123 45 67', ours).spans).toEqual([]);
  expect(contactsOf('call us: 044 555 01 32', { helplines: ['044 555 01 32'] }).spans).toEqual([]);
  expect(contactsOf('call me, 044 555 01 33', ours).kinds).toEqual(['phone']);
});

test.each(hostile)('cost grows with the length alone: %j', (piece) => {
  expect(growth(piece, (text) => void contactsOf(text))).toBeLessThan(28);
});
