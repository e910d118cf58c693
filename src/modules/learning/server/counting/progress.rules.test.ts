import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progress, type ProgressFacts } from './progress.rules.ts';

const newcomer: ProgressFacts = {
  completedBefore: false,
  answered: false,
  repliesToPeers: 0,
  requires: { answer: true, repliesToPeers: 1 },
  peersLeft: 3,
};

describe('Mira', () => {
  test.each<[string, Partial<ProgressFacts>, ReturnType<typeof progress>]>([
    ['has not begun', {}, { state: 'not_started', missing: { answer: true, replies: 1 } }],
    [
      'has not begun where nobody has spoken',
      { peersLeft: 0 },
      { state: 'not_started', missing: { answer: true, replies: 1 } },
    ],
    [
      'answered first and waits for a peer',
      { answered: true, peersLeft: 0 },
      { state: 'waiting_for_peer', missing: { answer: false, replies: 1 } },
    ],
    [
      'answered and may reply',
      { answered: true },
      { state: 'reply_to_a_peer', missing: { answer: false, replies: 1 } },
    ],
    [
      'replied before she answered',
      { repliesToPeers: 1 },
      { state: 'answer_missing', missing: { answer: true, replies: 0 } },
    ],
    [
      'replied to the one peer there is, of two',
      {
        answered: true,
        repliesToPeers: 1,
        peersLeft: 0,
        requires: { answer: true, repliesToPeers: 2 },
      },
      { state: 'waiting_for_peer', missing: { answer: false, replies: 1 } },
    ],
    [
      'need not answer, and waits for a peer',
      { peersLeft: 0, requires: { answer: false, repliesToPeers: 1 } },
      { state: 'waiting_for_peer', missing: { answer: false, replies: 1 } },
    ],
    [
      'is done',
      { answered: true, repliesToPeers: 1 },
      { state: 'completed', missing: { answer: false, replies: 0 } },
    ],
    [
      'stays done when her answer was removed',
      { completedBefore: true },
      { state: 'completed', missing: { answer: false, replies: 0 } },
    ],
  ])('%s', (_what, facts, standing) => {
    expect(progress({ ...newcomer, ...facts })).toEqual(standing);
  });
});

test('only who misses nothing is done', () => {
  const facts = fc.record({
    completedBefore: fc.constant(false),
    answered: fc.boolean(),
    repliesToPeers: fc.nat(3),
    requires: fc.record({ answer: fc.boolean(), repliesToPeers: fc.nat(3) }),
    peersLeft: fc.nat(2),
  });
  fc.assert(
    fc.property(facts, (given) => {
      const { state, missing } = progress(given);
      expect(state === 'completed').toBe(!missing.answer && missing.replies === 0);
    }),
  );
});
