import { expect, test } from 'vitest';
import { piecesOf } from './pieces.rules.ts';

test('short words are one piece, and what they quote is none of them', () => {
  expect(piecesOf('One line. And another!\n\nA third')).toEqual([
    'One line.\nAnd another!\nA third',
  ]);
  expect(piecesOf('> @Ann:\n> I want to die.\n\nI am here.')).toEqual(['I am here.']);
  expect(piecesOf('> Only hers.')).toEqual([]);
});

test('long words come in whole sentences, and what has no end is cut where nothing is lost', () => {
  const pieces = piecesOf('A sentence of some words. '.repeat(100));
  expect(pieces.length).toBeGreaterThan(4);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(460);
    expect(piece).toMatch(/^A sentence.*words\.$/s);
  }
  const endless = `${'so '.repeat(148)}I want to die ${'so '.repeat(200)}`;
  expect(piecesOf(endless).some((piece) => piece.includes('I want to die'))).toBe(true);
  expect(piecesOf('x'.repeat(20_000)).join('').length).toBeLessThan(14_000);
});
