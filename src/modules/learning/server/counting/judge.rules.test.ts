import { describe, expect, test } from 'vitest';
import { judgeAll } from './judge-all.rules.ts';
import type { Post } from './judge.rules.ts';

const ASKED = { hosts: ['Rosa'], questions: ['What does a good host do?'] };
const NAMES = new Map(['Rosa', 'Ann', 'Ann Marie', 'Ben', 'Chidi'].map((name) => [name, name]));

type Line = [author: string, body: string, under?: number | 'removed'];

/** Posts one after the other, an hour apart; `under` is the place of the post replied to. */
const posts = (lines: readonly Line[]): Post[] =>
  lines.map(([author, body, under], arrival) => ({
    id: String(arrival),
    author,
    parent: typeof under === 'number' ? String(under) : null,
    createdAt: new Date(arrival * 3_600_000),
    arrival,
    body,
    removed: under === 'removed',
  }));

/** What the last of the posts counts as, in short: "answer", "reply to Ann (0)", or why not. */
function lastOf(lines: readonly Line[]): string {
  const last = judgeAll(ASKED, NAMES, posts(lines)).at(-1)?.judgement;
  if (last === undefined) return 'no posts';
  if (last.counts === 'reply') return `reply to ${last.to} (${last.toPost})`;
  return last.because ?? (last.addition ? 'addition' : last.counts);
}

const ann: Line = ['Ann', 'A good host listens.'];

describe('it counts as an answer that', () => {
  test.each<[string, Line[]]>([
    ['Ann says something of her own', [ann]],
    ['Ann answers below the copied question', [['Ann', 'What does a good host do? Listens.']]],
    ['Ben speaks to the host at the top level', [ann, ['Ben', '@Rosa a host pours tea']]],
    ['Ben mentions somebody who is not here', [ann, ['Ben', '@Chidi a host pours tea']]],
    ['Ben mentions himself', [ann, ['Ben', '@Ben a host pours tea']]],
    ['Ben mentions Ann in the middle', [ann, ['Ben', 'Like @Ann I say: listen']]],
    ['Ben mentions the host first and then Ann', [ann, ['Ben', '@Rosa @Ann both are right']]],
    ['Ben only sends a smile', [ann, ['Ben', '😊']]],
    ['Ben says what Ann said', [ann, ['Ben', 'A good host listens.']]],
    [
      'Ben says again what was taken away',
      [
        ['Ben', 'Tea.', 'removed'],
        ['Ben', 'Tea.'],
      ],
    ],
  ])('%s', (_what, lines) => {
    expect(lastOf(lines)).toBe('answer');
  });

  test('comes later, as an addition to the first', () => {
    expect(lastOf([ann, ['Ann', 'And pours tea.']])).toBe('addition');
    expect(
      lastOf([
        ['Ann', ''],
        ['Ann', 'And pours tea.'],
      ]),
    ).toBe('answer');
    expect(
      lastOf([
        ['Ann', 'Listens.', 'removed'],
        ['Ann', 'And pours tea.'],
      ]),
    ).toBe('answer');
  });
});

describe('it counts as a reply that', () => {
  test.each<[string, string, Line[]]>([
    ['Ben speaks under Ann’s answer', 'Ann (0)', [ann, ['Ben', 'So true', 0]]],
    ['Ben sends a heart under it', 'Ann (0)', [ann, ['Ben', '💜', 0]]],
    [
      'Ben speaks under an empty post',
      'Ann (0)',
      [
        ['Ann', ''],
        ['Ben', 'Take your time', 0],
      ],
    ],
    [
      'Chidi speaks under Ben’s reply, at any depth',
      'Ben (1)',
      [ann, ['Ben', 'So true', 0], ['Chidi', 'Well said', 1]],
    ],
    [
      'Ann answers Ben under her own answer',
      'Ben (1)',
      [ann, ['Ben', 'So true', 0], ['Ann', 'Thank you', 1]],
    ],
    [
      'Ben speaks under a post that addresses the host',
      'Ann (0)',
      [
        ['Ann', '@Rosa listens'],
        ['Ben', 'Yes', 0],
      ],
    ],
    [
      'Ben mentions Chidi under Ann’s answer',
      'Ann (0)',
      [ann, ['Chidi', 'Tea.'], ['Ben', '@Chidi and you', 0]],
    ],
    ['Ben quotes Ann and says something', 'Ann (0)', [ann, ['Ben', '> Listens.\nSo true', 0]]],
    [
      'Ben says in few words what Ann said too',
      'Ann (0)',
      [
        ['Ann', 'So true, thank you.'],
        ['Ben', 'Thank you', 0],
      ],
    ],
    ['Ben mentions Ann at the top level', 'Ann (0)', [ann, ['Ben', '@Ann so true']]],
    [
      'Ben mentions Ann: to her latest post with words of its own',
      'Ann (1)',
      [ann, ['Ann', 'And tea.'], ['Ann', '@Rosa'], ['Rosa', 'Hm', 0], ['Ben', '@ann so true']],
    ],
    [
      'Ben mentions Ann Marie, not Ann',
      'Ann Marie (1)',
      [ann, ['Ann Marie', 'Tea.'], ['Ben', '@Ann Marie so true']],
    ],
    [
      'Ben mentions Ann, who spoke of Marie’s tea',
      'Ann (0)',
      [ann, ['Ben', '@Ann Marie pours tea too']],
    ],
    [
      'Ben replies to what was taken away since',
      'Ann (0)',
      [
        ['Ann', 'Listens.', 'removed'],
        ['Ben', 'So true', 0],
      ],
    ],
  ])('%s', (_what, to, lines) => {
    expect(lastOf(lines)).toBe(`reply to ${to}`);
  });
});

describe('it counts as nothing that', () => {
  test.each<[string, string, Line[]]>([
    ['the host speaks', 'by_the_host', [ann, ['Rosa', 'Well said', 0]]],
    ['Ben posts nothing', 'no_words_of_its_own', [ann, ['Ben', ' ']]],
    ['Ben posts nothing under an answer', 'no_words_of_its_own', [ann, ['Ben', '\u200b', 0]]],
    ['Ben only quotes Ann', 'no_words_of_its_own', [ann, ['Ben', '> Listens.\n> Always.', 0]]],
    [
      'Ben says again what Ann said',
      'no_words_of_its_own',
      [
        ['Ann', 'A good host listens for long, and asks once.'],
        ['Ben', '“Listens for long … and asks once!”', 0],
      ],
    ],
    ['Ben writes out a blank', 'no_words_of_its_own', [ann, ['Ben', '&nbsp;', 0]]],
    ['Ben only mentions Ann', 'no_words_of_its_own', [ann, ['Ben', '@Ann']]],
    ['Ben copies the question', 'no_words_of_its_own', [['Ben', 'WHAT does a good host do']]],
    [
      'Ben copies the question to Ann',
      'no_words_of_its_own',
      [ann, ['Ben', 'Question: What does a good host do?', 0]],
    ],
    ['Ann replies to herself', 'to_oneself', [ann, ['Ann', 'So true', 0]]],
    [
      'Ben replies to the host',
      'to_the_host',
      [
        ['Rosa', 'Welcome'],
        ['Ben', 'Thank you', 0],
      ],
    ],
    [
      'Ben mentions Ann, who has said nothing yet',
      'nobody_to_reply_to',
      [
        ['Ann', '@Rosa'],
        ['Ben', '@Ann so true'],
      ],
    ],
    [
      'Ben mentions Ann, who only spoke under others',
      'nobody_to_reply_to',
      [
        ['Chidi', 'Tea.'],
        ['Ann', 'Yes', 0],
        ['Ben', '@Ann so true'],
      ],
    ],
    [
      'Ben says the same to Ann and to Chidi',
      'same_text_twice',
      [ann, ['Chidi', 'Tea.'], ['Ben', 'So true!', 0], ['Ben', 'so TRUE', 1]],
    ],
    [
      'Ben gives the same smile twice',
      'same_text_twice',
      [ann, ['Chidi', 'Tea.'], ['Ben', '😊', 0], ['Ben', '@Chidi 😊']],
    ],
    [
      'Ben says to Ann what he had said to himself',
      'same_text_twice',
      [ann, ['Ben', 'Tea.'], ['Ben', 'So true', 1], ['Ben', 'So true', 0]],
    ],
    [
      'Ben answers twice the same',
      'same_text_twice',
      [
        ['Ben', 'Tea.'],
        ['Ben', 'Tea'],
      ],
    ],
    ['Ben says, and takes back', 'removed', [['Ben', 'Tea.', 'removed']]],
  ])('%s: %s', (_what, because, lines) => {
    expect(lastOf(lines)).toBe(because);
  });

  test('Ben says to Ann before she comes, though he wrote her name', () => {
    const early = posts([['Ben', '@Ann welcome'], ann]);
    expect(judgeAll(ASKED, NAMES, early)[0]?.judgement.because).toBe('nobody_to_reply_to');
  });
});

test('of posts of the same moment, the first to arrive is the first', () => {
  const [first, second] = posts([ann, ['Ben', '@Ann so true']]) as [Post, Post];
  const at = new Date(0);
  const together = [
    { ...second, createdAt: at },
    { ...first, createdAt: at },
  ];
  expect(
    judgeAll(ASKED, NAMES, together).map(({ id, judgement }) => [id, judgement.counts]),
  ).toEqual([
    ['0', 'answer'],
    ['1', 'reply'],
  ]);
  const swapped = [{ ...first, arrival: 7 }, second].map((post) => ({ ...post, createdAt: at }));
  expect(judgeAll(ASKED, NAMES, swapped)[0]?.judgement.because).toBe('nobody_to_reply_to');
});
