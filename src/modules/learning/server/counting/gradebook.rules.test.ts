import { expect, test } from 'vitest';
import { alphabetical } from './alphabetical.rules.ts';
import { completionReport } from './completion-report.rules.ts';
import { judgeAll } from './judge-all.rules.ts';
import type { Post } from './judge.rules.ts';
import { gradebook } from './gradebook.rules.ts';

const ROSA = { hosts: ['rosa'], questions: ['What does a good host do?'] };
const NAMES = new Map([
  ['rosa', 'Rosa'],
  ['ann', 'Ann'],
  ['ben', 'ben'],
  ['eve', 'Éve'],
  ['lurker', 'Lurker'],
]);

const on = (day: number, author: string, body: string, parent: string | null = null): Post => ({
  id: `${author}-${day}`,
  author,
  parent,
  createdAt: new Date(Date.UTC(2026, 4, day, 9)),
  arrival: day,
  body,
});

const THREAD = [
  on(1, 'rosa', 'Welcome, all of you'),
  on(2, 'ann', 'A good host listens'),
  on(3, 'ben', 'How true', 'ann-2'),
  on(4, 'ben', 'What does a good host do?'),
  on(5, 'ben', 'Pours tea'),
  on(6, 'ann', 'Thank you', 'ben-3'),
  on(7, 'ann', 'And for the tea', 'ben-5'),
  on(8, 'eve', '@Ann I agree'),
];

const report = (requires: { answer: boolean; repliesToPeers: number }) =>
  completionReport(
    'd1',
    requires,
    gradebook(judgeAll(ROSA, NAMES, THREAD), requires, ROSA.hosts),
    NAMES,
  );

test('Ann and Ben are done, Eve misses her answer, and it says why', () => {
  expect(report({ answer: true, repliesToPeers: 1 })).toEqual({
    discussion: 'd1',
    requires: { answer: true, repliesToPeers: 1 },
    totals: { participants: 3, completed: 2 },
    people: [
      {
        member: 'Ann',
        answered: true,
        repliesToPeers: 1,
        completed: true,
        completedAt: '2026-05-06T09:00:00.000Z',
        evidence: [
          { post: 'ann-2', counts: 'answer', to: null, because: null },
          { post: 'ann-6', counts: 'reply', to: 'ben', because: null },
          { post: 'ann-7', counts: 'reply', to: 'ben', because: null },
        ],
      },
      {
        member: 'ben',
        answered: true,
        repliesToPeers: 1,
        completed: true,
        completedAt: '2026-05-05T09:00:00.000Z',
        evidence: [
          { post: 'ben-3', counts: 'reply', to: 'Ann', because: null },
          { post: 'ben-4', counts: 'nothing', to: null, because: 'It has no words of its own.' },
          { post: 'ben-5', counts: 'answer', to: null, because: null },
        ],
      },
      {
        member: 'Éve',
        answered: false,
        repliesToPeers: 1,
        completed: false,
        completedAt: null,
        evidence: [{ post: 'eve-8', counts: 'reply', to: 'Ann', because: null }],
      },
    ],
  });
});

test('where two replies are asked for, two to the same peer are one', () => {
  expect(report({ answer: true, repliesToPeers: 2 }).totals.completed).toBe(0);
});

test('where no answer is asked for, Eve is done with her reply', () => {
  const eve = report({ answer: false, repliesToPeers: 1 }).people.at(-1);
  expect(eve).toMatchObject({ completed: true, completedAt: '2026-05-08T09:00:00.000Z' });
});

test('where only an answer is asked for, Ann is done with it', () => {
  const [first] = report({ answer: true, repliesToPeers: 0 }).people;
  expect(first?.completedAt).toBe('2026-05-02T09:00:00.000Z');
});

test('names stand in the same order everywhere, whatever their case and accents', () => {
  const names = ['zoë', 'Émile', 'eva', 'Zoe', 'ann', 'Ann', '𝒜nn', 'نور', 'élan', 'Ann Marie', ''];
  expect(names.toSorted(alphabetical)).toEqual([
    '',
    'Ann',
    'ann',
    '𝒜nn',
    'Ann Marie',
    'élan',
    'Émile',
    'eva',
    'Zoe',
    'zoë',
    'نور',
  ]);
});
