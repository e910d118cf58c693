import { expect, test } from 'vitest';
import { sortedOut } from './likely.rules.ts';

const space = (slug: string, known: object = {}) => ({
  ...{ slug, welcome: false, forQuestions: false, followed: false, wrote: false },
  speaksTheirs: false,
  ...known,
});
const slugs = (spaces: { slug: string }[]) => spaces.map(({ slug }) => slug).join(' ');
const sorted = (spaces: ReturnType<typeof space>[], near?: string) => {
  const { near: here, likely, others } = sortedOut(spaces, near);
  return [here?.slug ?? '', slugs(likely), slugs(others)];
};
const hello = space('hello', { welcome: true });
const asking = space('asking', { forQuestions: true });
const porch = space('porch');

test('to somebody new are offered where one says hello, and where one asks', () => {
  expect(sorted([porch, asking, hello])).toEqual(['', 'hello asking', 'porch']);
});

test('where somebody writes or follows comes before the rest, and no space stands there twice', () => {
  const home = space('garden', { followed: true });
  const said = space('hello', { welcome: true, wrote: true });
  expect(sorted([porch, asking, said, home], 'porch')).toEqual(['porch', 'hello garden', 'asking']);
});

test('who has not said hello yet is still asked to, wherever they wrote', () => {
  const home = space('garden', { wrote: true });
  expect(sorted([home, asking, hello])).toEqual(['', 'hello garden', 'asking']);
});

test('where one’s own language is spoken comes before all else, and stands there once', () => {
  const table = space('table', { speaksTheirs: true, followed: true });
  expect(sorted([porch, asking, hello, table])).toEqual(['', 'table hello asking', 'porch']);
});

test('a few are likely, and what is not there is near to nobody', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((slug) => space(slug, { followed: true }));
  expect(sorted(many, 'elsewhere')).toEqual(['', 'a b c d', 'e']);
});
