import { describe, expect, test } from 'vitest';
import { growth, hostile } from '../testing/cost.ts';
import { kindTalks } from '../testing/kind.cases.ts';
import { luringTalks } from '../testing/luring.cases.ts';
import { linesOf } from '../testing/talk.ts';
import { type Line, luringIn } from './luring.rules.ts';

describe('somebody who lures', () => {
  test.each(Object.entries(luringTalks))('is seen before the last line: %s', (_, text) => {
    const lines = linesOf(text);
    const found = luringIn(lines);
    expect(found).toMatchObject({ level: 'likely', by: 'a' });
    expect(found.since).toBeLessThan(lines.length - 1);
    expect(found.because.length).toBeGreaterThan(1);
    expect(found.at).toContain(found.since);
    // As it would have been seen then, with nothing after it.
    expect(luringIn(lines.slice(0, found.since + 1)).level).toBe('likely');
    expect(luringIn(lines.slice(0, 1)).level).not.toBe('likely');
  });
});

describe('somebody who cares', () => {
  test.each(Object.entries(kindTalks))('is not taken for one: %s', (_, text) => {
    expect(luringIn(linesOf(text)).level).not.toBe('likely');
    expect(luringIn(linesOf(text), { careful: true }).level).not.toBe('likely');
  });
  test('asks for an age because it is their task', () => {
    const lines: Line[] = [
      { by: 'host', text: 'how old are you? are your parents home?', isStaff: true },
      { by: 'host', text: 'can I have your number? do not tell anyone yet', isStaff: true },
    ];
    expect(luringIn(lines).level).toBe('none');
    expect(luringIn(lines.map(({ by, text }) => ({ by, text }))).level).not.toBe('none');
  });
});

test('what two people say is not added up', () => {
  const lines = linesOf(luringTalks['slow and friendly, twenty lines'] ?? '');
  const each = lines.map((line, at) => ({ ...line, by: String(at) }));
  expect(luringIn(each).level).not.toBe('likely');
});

test('where young people are, less is enough', () => {
  const lines = linesOf(luringTalks['told that others watch'] ?? '');
  const [ordinary, careful] = [luringIn(lines), luringIn(lines, { careful: true })];
  expect(careful.since).toBeLessThanOrEqual(ordinary.since);
});

test('of nothing there is nothing to say, and of a long talk the end counts', () => {
  expect(luringIn([])).toMatchObject({ level: 'none', by: null, since: -1 });
  const quiet = Array.from({ length: 500 }, () => ({ by: 'a', text: 'the garden is lovely' }));
  const end = linesOf(luringTalks['quick, to meet'] ?? '');
  expect(luringIn([...quiet, ...end]).since).toBeGreaterThan(499);
});

test.each(hostile)('cost grows with the length alone: %j', (piece) => {
  expect(growth(piece, (text) => void luringIn([{ by: 'a', text }]))).toBeLessThan(28);
});
