import assert from 'node:assert/strict';
import { test } from 'vitest';
import { decide, type News, type NotifyFacts } from './notify.rules.ts';

const reply: News = {
  to: 'ann',
  kind: 'replied',
  place: 'learning.post',
  placeId: 'post',
  threadId: 'step',
  by: 'ben',
};
const usual: NotifyFacts = {
  toSide: 'adult',
  placeSide: 'adult',
  off: [],
  isMuted: false,
  isApart: false,
  wasNotified: false,
  wasNotifiedOfThem: false,
  open: null,
};

const cases: [string, Partial<News>, Partial<NotifyFacts>, string][] = [
  ['Ann hears of Ben’s reply', {}, {}, 'add'],
  ['and not a second time', {}, { wasNotified: true }, 'nothing'],
  ['she does not hear of her own', { by: 'ann' }, {}, 'nothing'],
  ['nor of a place on the other side', {}, { placeSide: 'teen' }, 'nothing'],
  ['nor of a place that is gone', {}, { placeSide: null }, 'nothing'],
  ['nor does somebody who has left', {}, { toSide: null, placeSide: null }, 'nothing'],
  ['nor from a muted thread', {}, { isMuted: true }, 'nothing'],
  ['nor of somebody out of her sight', {}, { isApart: true }, 'nothing'],
  ['that her post was removed, whoever did', { kind: 'removed' }, { isApart: true }, 'add'],
  ['nor what she switched off', {}, { off: ['replied'] }, 'nothing'],
  ['but another kind, yes', {}, { off: ['hearted'] }, 'add'],
  [
    'her step is done, also in a muted thread',
    { kind: 'step_done', by: null },
    { isMuted: true },
    'add',
  ],
  ['her post was removed, also there', { kind: 'removed' }, { isMuted: true }, 'add'],
  ['her post waits, also there', { kind: 'held', by: null }, { isMuted: true }, 'add'],
  ['a heart is an item', { kind: 'hearted' }, {}, 'add'],
  ['a second one joins it', { kind: 'hearted' }, { wasNotified: true, open: 'item' }, 'join'],
  ['or is a new item once that was read', { kind: 'hearted' }, { wasNotified: true }, 'add'],
  [
    'a heart taken back and given again is no news',
    { kind: 'hearted' },
    { wasNotified: true, wasNotifiedOfThem: true },
    'nothing',
  ],
];

test.each(cases)('%s', (_sentence, news, facts, expected) => {
  assert.equal(decide({ ...reply, ...news }, { ...usual, ...facts }).do, expected);
});
