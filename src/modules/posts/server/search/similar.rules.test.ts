import { expect, test } from 'vitest';
import { titlesLike, titleWords } from './similar.rules.ts';

const none = new Set<string>();

test('a title is its words, each once', () => {
  expect(titleWords('Who sleeps, and WHO does not?')).toEqual([
    ...['who', 'sleeps', 'and', 'does', 'not'],
  ]);
  expect(titleWords(' … ')).toEqual([]);
});

test('any two of its words are looked for in titles; of a single one, that one', () => {
  expect(titlesLike(['night', 'work'], none)?.query).toBe("('night':A & 'work':A)");
  expect(titlesLike(['a', 'night', 'work', 'tea'], new Set(['a']))?.query).toBe(
    "('night':A & 'work':A) | ('night':A & 'tea':A) | ('work':A & 'tea':A)",
  );
  expect(titlesLike(['the', 'night'], new Set(['the']))?.query).toBe("'night':A");
});

test('of little words alone nothing is like anything; and a long title is not asked for without end', () => {
  expect(titlesLike(['the', 'of'], new Set(['the', 'of']))).toBeNull();
  const many = Array.from({ length: 40 }, (_, nr) => `word${nr}`);
  expect(titlesLike(many, none)?.query.split('|')).toHaveLength(28);
});
