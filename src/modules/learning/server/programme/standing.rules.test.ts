import { expect, test } from 'vitest';
import { standingUnder } from './standing.rules.ts';

const facts = { completedBefore: false, answered: true, repliesToPeers: 1, peersLeft: 1 };
const asks = (answer: boolean, repliesToPeers: number) => ({ answer, repliesToPeers });

test('Who begins now meets the newest rule', () => {
  expect(standingUnder(facts, asks(true, 2), null)).toMatchObject({ missing: { replies: 1 } });
});

test('Who began under an old rule may finish under it', () => {
  expect(standingUnder(facts, asks(true, 2), asks(true, 1)).state).toBe('completed');
});

test('Who began under a harder rule may finish under the gentler new one', () => {
  expect(standingUnder(facts, asks(true, 1), asks(true, 3)).state).toBe('completed');
});

test('While neither holds, the one that asks less is shown', () => {
  const standing = standingUnder(facts, asks(true, 4), asks(true, 2));
  expect(standing.missing).toEqual({ answer: false, replies: 1 });
});

test('Two rules are never mixed into one that nobody made', () => {
  const nothing = { ...facts, answered: false, repliesToPeers: 0 };
  expect(standingUnder(nothing, asks(true, 0), asks(false, 2)).state).toBe('not_started');
});
