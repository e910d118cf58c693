import { expect, test } from 'vitest';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import type { Notice } from '../../contract.ts';
import { decideAll, distinct, type Known, type Pair } from './changes.rules.ts';

const common = { group: 'talk', by: 'inbox', isOptional: true } as const;
const kinds = new Map<string, NotificationKind>(
  [
    { name: 'replied', ...common, sameAs: 'addressed' },
    { name: 'mentioned', ...common, sameAs: 'addressed' },
    { name: 'followed', ...common, gathers: true },
    { name: 'placed', ...common, isOwn: true, everyTime: true, lasts: true },
  ].map((kind) => [kind.name, kind]),
);
const table = { kind: 'tea.table', id: 'table' };
const followed = (by: string, to: string): Pair => ({
  notice: { kind: 'followed', subject: table, thread: 'table', side: 'adult', by, to: [] },
  to,
});
const said = (kind: string, by: string, to: string): Pair => {
  const subject = { kind: 'tea.post', id: `of ${by}` };
  const notice: Notice = { kind, subject, thread: 'table', side: 'adult', by, to: [to] };
  return { notice, to };
};
const usual: Known = { isHere: true, isMuted: false, apart: [], items: [] };

/** What becomes of inboxes when all of this happens at about the same time. */
function changes(pairs: Pair[], facts: (pair: Pair) => Known = () => usual) {
  let made = 0;
  const readers = new Map(pairs.map(({ to }) => [to, { lastSeq: 7, off: [] }]));
  const known = distinct(pairs).map(facts);
  const newId = () => `new ${(made += 1)}`;
  return decideAll(kinds, pairs, { readers, facts: known, newId }).map((change) => ({
    ...{ to: change.to, id: change.id, as: change.added?.kind ?? null },
    ...{ bys: change.bys, seq: change.seq },
  }));
}

test('three people write in a thread that Ann follows: one item, changed once, with all of them', () => {
  const pairs = ['ben', 'cleo', 'ben', 'dan'].map((by) => followed(by, 'ann'));
  expect(distinct(pairs)).toHaveLength(1);
  expect(changes(pairs)).toEqual([
    { to: 'ann', id: 'new 1', as: 'followed', bys: ['cleo', 'ben', 'dan'], seq: 8 },
  ]);
});

test('and what is there already is joined, once; nobody hears of themselves', () => {
  const item = { id: 'old', kind: 'followed', subject: 'table', thread: 'table' };
  const items = [{ ...item, isUnread: true, bys: ['eve'], isNow: false, isLater: false }];
  const pairs = [followed('ben', 'ann'), followed('ann', 'ann'), followed('cleo', 'ann')];
  expect(changes(pairs, () => ({ ...usual, items }))).toEqual([
    { to: 'ann', id: 'old', as: null, bys: ['ben', 'cleo'], seq: 8 },
  ]);
});

test('a table that is set aside, brought back and set aside again at about the same time is one item, as it stands now', () => {
  const placed = (via: string): Pair => ({
    notice: { kind: 'placed', via, subject: table, thread: 'table', side: null, by: 'ben', to: [] },
    to: 'ann',
  });
  const readers = new Map([['ann', { lastSeq: 7, off: [] }]]);
  const pairs = ['set aside', 'back', 'set aside for good'].map(placed);
  const told = decideAll(kinds, pairs, { readers, facts: [usual], newId: () => 'new' });
  expect(told.map(({ added, notice, seq }) => [added?.kind, notice.via, seq])).toEqual([
    ['placed', 'set aside for good', 8],
  ]);
});

test('who is out of Ann’s sight is left out, the others are not', () => {
  const pairs = [followed('ben', 'ann'), followed('cleo', 'ann')];
  expect(changes(pairs, () => ({ ...usual, apart: ['ben'] }))).toEqual([
    { to: 'ann', id: 'new 1', as: 'followed', bys: ['cleo'], seq: 8 },
  ]);
});

test('a reply that names her is one item, a reply of somebody else another', () => {
  const pairs = [
    said('replied', 'ben', 'ann'),
    said('mentioned', 'ben', 'ann'),
    said('replied', 'cleo', 'ann'),
  ];
  expect(changes(pairs).map(({ as, bys, seq }) => [as, ...bys, seq])).toEqual([
    ['replied', 'ben', 8],
    ['replied', 'cleo', 9],
  ]);
});
