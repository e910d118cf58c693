import assert from 'node:assert/strict';
import { test } from 'vitest';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import type { Notice } from '../../contract.ts';
import { decide, type Earlier, type Facts } from './decide.rules.ts';

const common = { group: 'talk', by: 'inbox', isOptional: true } as const;
const kinds = new Map<string, NotificationKind>(
  [
    { name: 'replied', ...common, sameAs: 'addressed' },
    { name: 'mentioned', ...common, sameAs: 'addressed' },
    { name: 'hearted', ...common, gathers: true, countsPeople: true },
    { name: 'followed', ...common, gathers: true },
    { name: 'removed', ...common, gathers: true, isOwn: true },
    { name: 'accepted', ...common, evenWhenMuted: true },
    { name: 'closed', ...common, isOwn: true, everyTime: true },
    { name: 'placed', ...common, isOwn: true, everyTime: true, lasts: true },
    { name: 'decided', ...common, isOptional: false, isOwn: true, everyTime: true },
  ].map((kind) => [kind.name, kind]),
);
const thread = { kind: 'tea.table', id: 'thread' };
const reply: Notice = {
  kind: 'replied',
  subject: { kind: 'tea.post', id: 'post' },
  thread: 'thread',
  side: 'adult',
  by: 'ben',
  to: ['ann'],
};
const usual: Facts = { isHere: true, off: [], isMuted: false, isApart: false, earlier: [] };
const earlier = (kind: string, more: Partial<Earlier> = {}): Partial<Facts> => ({
  earlier: [
    {
      ...{ id: 'item', kind, subject: 'post', isUnread: false, byThem: false },
      ...{ isNow: false, isLater: false, ...more },
    },
  ],
});
const gather = { kind: 'followed', subject: thread, waiting: ['replied', 'followed'] };

const cases: [string, Partial<Notice>, Partial<Facts>, string][] = [
  ['Ann hears of Ben’s reply', {}, {}, 'add replied'],
  ['and not a second time', {}, earlier('replied'), 'nothing'],
  ['nor that the reply names her', { kind: 'mentioned' }, earlier('replied'), 'nothing'],
  ['she does not hear of her own', { by: 'ann' }, {}, 'nothing'],
  ['nor of a place on the other side, nor after leaving', {}, { isHere: false }, 'nothing'],
  ['nor from a muted thread', {}, { isMuted: true }, 'nothing'],
  ['but that her answer was chosen', { kind: 'accepted' }, { isMuted: true }, 'add accepted'],
  ['nor of somebody out of her sight', {}, { isApart: true }, 'nothing'],
  ['that her post was removed, whoever did', { kind: 'removed' }, { isApart: true }, 'add removed'],
  ['also in a muted thread', { kind: 'removed' }, { isMuted: true }, 'add removed'],
  ['nor what she switched off', {}, { off: ['replied'] }, 'nothing'],
  ['unless nobody may', { kind: 'decided' }, { off: ['decided'] }, 'add decided'],
  ['but another kind, yes', {}, { off: ['hearted'] }, 'add replied'],
  ['a heart is an item', { kind: 'hearted' }, {}, 'add hearted'],
  ['a second joins it', { kind: 'hearted' }, earlier('hearted', { isUnread: true }), 'join item'],
  ['or is new once that was read', { kind: 'hearted' }, earlier('hearted'), 'add hearted'],
  [
    'a heart taken back and given again is no news',
    { kind: 'hearted' },
    earlier('hearted', { byThem: true, isNow: false }),
    'nothing',
  ],
  ['a thread may be closed again', { kind: 'closed' }, earlier('closed'), 'add closed'],
  [
    'how something stands now is said instead of how it stood, while that is unread',
    { kind: 'placed' },
    earlier('placed', { isUnread: true }),
    'join item',
  ],
  ['once it was read, anew', { kind: 'placed' }, earlier('placed'), 'add placed'],
  [
    'and nothing when it is delivered again',
    { kind: 'placed' },
    earlier('placed', { isUnread: true, isNow: true }),
    'nothing',
  ],
  [
    'nor when what came after it was told before, unread',
    { kind: 'placed' },
    earlier('placed', { isUnread: true, isLater: true }),
    'nothing',
  ],
  ['or read', { kind: 'placed' }, earlier('placed', { isLater: true }), 'nothing'],
  [
    'what is told every time is told late too',
    { kind: 'closed' },
    earlier('closed', { isLater: true }),
    'add closed',
  ],
  [
    'the second answer to a thread gathers while the first is unread',
    { gather },
    earlier('replied', { isUnread: true, subject: 'other' }),
    'add followed',
  ],
  [
    'the third joins the second',
    { gather },
    earlier('followed', { isUnread: true, subject: 'thread' }),
    'join item',
  ],
  [
    'once all is read it is a reply again',
    { gather },
    earlier('replied', { subject: 'other' }),
    'add replied',
  ],
  [
    'who switched off what gathers hears nothing of it',
    { gather },
    { ...earlier('replied', { isUnread: true, subject: 'other' }), off: ['followed'] },
    'nothing',
  ],
];

test.each(cases)('%s', (_sentence, notice, facts, expected) => {
  const decision = decide(kinds, { ...reply, ...notice }, 'ann', { ...usual, ...facts });
  const what =
    decision.do === 'add' ? decision.kind : decision.do === 'join' ? decision.item : undefined;
  assert.equal([decision.do, what].filter(Boolean).join(' '), expected);
});

test('a kind that nobody declares is a mistake of ours, and loud', () => {
  assert.throws(() => decide(kinds, { ...reply, kind: 'waved' }, 'ann', usual), /waved/);
});
